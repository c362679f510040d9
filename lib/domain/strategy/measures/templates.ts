import reference from "@/prisma/reference/measure-templates.json";

/** A measure that many cities have tried, to begin with. Texts in the reader's language. */
export type MeasureTemplate = {
  id: string;
  fieldOfAction: string;
  title: string;
  targetGroup: string;
  inputs: string;
  outputs: string;
  outcomes: string;
  /** How long such a measure usually takes: "6 bis 12 Monate". */
  duration: string;
};

/** The templates of the reference list, in its order. */
export function measureTemplates(locale: string): MeasureTemplate[] {
  const language = locale === "en" ? "en" : "de";
  return reference.items.map((item) => ({
    id: item.id,
    fieldOfAction: item.field,
    title: item.title[language],
    targetGroup: item.targetGroup[language],
    inputs: item.inputs[language],
    outputs: item.outputs[language],
    outcomes: item.outcomes[language],
    duration: item.duration[language],
  }));
}

/** The template with this id ("M03"), or null. */
export function measureTemplate(id: string | undefined, locale: string): MeasureTemplate | null {
  return measureTemplates(locale).find((template) => template.id === id) ?? null;
}

/** What a new measure takes over from a template. The field of action only if the city works in it. */
export function beginWith(template: MeasureTemplate | null, chosenFields: readonly string[]) {
  if (!template) return {};
  const { title, targetGroup, inputs, outputs, outcomes, fieldOfAction } = template;
  const known = chosenFields.length === 0 || chosenFields.includes(fieldOfAction);
  return { title, targetGroup, inputs, outputs, outcomes, ...(known ? { fieldOfAction } : {}) };
}
