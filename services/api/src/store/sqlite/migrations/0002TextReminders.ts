// store: reminders by text message, of SQLite. The number, the name and the times stand in `sealed`, encrypted.

export const textReminders: readonly string[] = [
  `create table text_reminders (
    id text not null primary key,
    tenant_id text not null,
    link_id text not null,
    phone_hash text not null,
    sealed text not null,
    code_hash text,
    code_tries integer not null,
    stop_hash text not null unique,
    next_at integer,
    lease_until integer,
    created_at integer not null
  ) strict`,
  "create index text_reminders_by_link on text_reminders (link_id)",
  "create index text_reminders_by_phone on text_reminders (phone_hash)",
  "create index text_reminders_due on text_reminders (next_at) where next_at is not null",
];
