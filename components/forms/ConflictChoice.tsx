"use client";

import { useEffect, useId, useRef } from "react";
import type { ConflictField } from "@/lib/platform/forms/state";
import { useForm } from "./form-context";
import { phrase } from "./phrase";
import { type Piece, wordDifference } from "./word-diff";

/**
 * Somebody saved the same field meanwhile. Shows both texts with their differing words and asks which one
 * counts; sent as `choice.<field>` = "mine" or "theirs". Stands inside the form.
 */
export function ConflictChoice({ fields }: { fields: ConflictField[] }) {
  const { labels } = useForm();
  const box = useRef<HTMLElement>(null);
  const titleId = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer is a new question
  useEffect(() => {
    box.current?.focus();
  }, [fields]);
  const heading = phrase(
    labels.conflictHeading,
    { count: fields.length, field: fields[0]?.label ?? "" },
    labels.locale,
  );
  return (
    <section className="conf" aria-labelledby={titleId} tabIndex={-1} ref={box}>
      <div role="alert">
        <h2 id={titleId}>{heading}</h2>
        <p className="small">{labels.conflictText}</p>
      </div>
      {fields.map((field) => (
        <Versions key={field.name} field={field} named={fields.length > 1} />
      ))}
    </section>
  );
}

function Versions({ field, named }: { field: ConflictField; named: boolean }) {
  const { labels, values } = useForm();
  const name = `choice.${field.name}`;
  const theirs = values?.[name] === "theirs";
  const difference = wordDifference(field.mine, field.theirs);
  return (
    <fieldset>
      <legend className={named ? undefined : "vh"}>{field.label}</legend>
      <div className="versions">
        <div>
          <h3>{labels.mine}</h3>
          <Text pieces={difference.mine} empty={labels.empty} />
          <p className="xs soft">{labels.you}</p>
          <label className="choice">
            <input type="radio" name={name} value="mine" defaultChecked={!theirs} />
            {labels.keepMine}
          </label>
        </div>
        <div>
          <h3>{labels.theirs}</h3>
          <Text pieces={difference.theirs} empty={labels.empty} />
          <p className="xs soft">
            {field.by}, {field.at}
          </p>
          <label className="choice">
            <input type="radio" name={name} value="theirs" defaultChecked={theirs} />
            {labels.takeTheirs}
          </label>
        </div>
      </div>
    </fieldset>
  );
}

function Text({ pieces, empty }: { pieces: Piece[]; empty: string }) {
  if (pieces.length === 0) return <p className="version-text soft">{empty}</p>;
  return (
    <p className="version-text">
      {pieces.map((piece, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece of text is its place
        piece.changed ? <ins key={index}>{piece.text}</ins> : piece.text,
      )}
    </p>
  );
}
