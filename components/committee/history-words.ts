import type { SayValue } from "@/components/history/Changes";
import { stakeholderTypeName } from "@/lib/domain/committee/stakeholder-types";

/** The committee's own codes in words, for the history of its records. */
export const sayCommitteeValue: SayValue = (field, value, locale) =>
  field === "stakeholderTypeId" ? stakeholderTypeName(value, locale) : undefined;
