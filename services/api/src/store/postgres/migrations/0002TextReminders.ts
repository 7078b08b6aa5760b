// store: reminders by text message, of PostgreSQL. The number, the name and the times stand in `sealed`, encrypted.

export const textReminders: readonly string[] = [
  `create table text_reminders (
    id text not null primary key,
    tenant_id text not null,
    link_id text not null,
    phone_hash text not null,
    sealed text not null,
    code_hash text,
    code_tries bigint not null,
    stop_hash text not null unique,
    next_at bigint,
    lease_until bigint,
    created_at bigint not null
  )`,
  "create index text_reminders_by_link on text_reminders (link_id)",
  "create index text_reminders_by_phone on text_reminders (phone_hash)",
  "create index text_reminders_due on text_reminders (next_at) where next_at is not null",
];
