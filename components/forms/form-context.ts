"use client";

import { createContext, useContext } from "react";
import type { FormErrors, FormState, FormValues } from "@/lib/platform/forms/state";
import type { FormLabels } from "./labels";

/** What the fields of a form read from it. */
export type FormContextValue = {
  /** what was typed at the last attempt; null if there was none */
  values: FormValues | null;
  errors: FormErrors;
  labels: FormLabels;
  pending: boolean;
  /** put before every id, so that two forms on a page do not share them */
  prefix: string;
  /** "Entwurf gesichert um …", or nothing */
  draftNote: string;
};

export const FormContext = createContext<FormContextValue | null>(null);

export function useForm(): FormContextValue {
  const form = useContext(FormContext);
  if (!form) throw new Error("A field stands outside an ActionForm");
  return form;
}

export function typedValues(state: FormState): FormValues | null {
  return "values" in state ? state.values : null;
}

export function fieldId(prefix: string, name: string): string {
  return prefix + name.replace(/[^\w-]+/g, "-");
}
