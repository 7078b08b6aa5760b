// templates: in the database, by tenant and name.
import { readTemplate } from "@plainlabel/desk";
import type { Using } from "../Store.ts";
import { type LabelTemplates, mostTemplates } from "./LabelTemplates.ts";

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

export const keepTemplates = (using: Using): LabelTemplates => {
  const all: LabelTemplates["all"] = (tenantId) =>
    using(async (db) => {
      const rows = await db
        .selectFrom("label_templates")
        .select("template")
        .where("tenant_id", "=", tenantId)
        .orderBy("name")
        .execute();
      return rows.map(({ template }) => readTemplate(parsed(template))).filter((each) => each !== null);
    });
  return {
    all,
    keep: async (tenantId, template) => {
      const others = (await all(tenantId)).filter(({ name }) => name !== template.name);
      if (others.length >= mostTemplates) return false;
      const text = JSON.stringify(template);
      await using((db) =>
        db
          .insertInto("label_templates")
          .values({ tenant_id: tenantId, name: template.name, template: text })
          .onConflict((conflict) => conflict.columns(["tenant_id", "name"]).doUpdateSet({ template: text }))
          .execute(),
      );
      return true;
    },
    forget: (tenantId, name) =>
      using(async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom("label_templates")
          .where("tenant_id", "=", tenantId)
          .where("name", "=", name)
          .executeTakeFirstOrThrow();
        return numDeletedRows === 1n;
      }),
  };
};
