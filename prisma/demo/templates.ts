import file from "../reference/measure-templates.json" with { type: "json" };

export type Template = (typeof file.items)[number];

/** The measure templates of the reference content, from which generated cities choose. */
export const templates: Template[] = file.items;
