"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { type Draft, dropDraft, keepDraft, loadDraft, sameValues } from "./draft";
import { fillForm, readForm } from "./form-values";

const PAUSE_MS = 700;

/**
 * Keeps what is typed into a long form on this device, and finds it again. Without a key it does nothing.
 * `settle` forgets the draft, because what it held is saved.
 */
export function useDraft(form: RefObject<HTMLFormElement | null>, key: string | undefined) {
  const [offer, setOffer] = useState<Draft | null>(null);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const element = form.current;
    if (!key || !element) return;
    const found = loadDraft(key, Date.now());
    if (found && !sameValues(found.values, readForm(element))) setOffer(found);
    else dropDraft(key);

    const keep = () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      const at = Date.now();
      if (keepDraft(key, { at, values: readForm(element) })) setSavedAt(at);
    };
    const later = () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, PAUSE_MS);
    };
    // a page can go away before the pause is over
    const now = () => {
      if (timer.current) keep();
    };
    element.addEventListener("input", later);
    addEventListener("pagehide", now);
    return () => {
      clearTimeout(timer.current);
      element.removeEventListener("input", later);
      removeEventListener("pagehide", now);
    };
  }, [form, key]);

  const settle = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (key) dropDraft(key);
    setOffer(null);
    setSavedAt(null);
  };
  const take = () => {
    if (form.current && offer) fillForm(form.current, offer.values);
    setOffer(null);
  };
  return { offer, savedAt, take, settle };
}
