"use client";

import type { Draft } from "./draft";
import { useForm } from "./form-context";
import { phrase } from "./phrase";

/** A draft from an earlier visit is offered, never put in unasked. */
export function DraftKeeper({
  offer,
  onTake,
  onDrop,
}: {
  offer: Draft | null;
  onTake(): void;
  onDrop(): void;
}) {
  const { labels } = useForm();
  if (!offer) return null;
  const sentence = phrase(labels.draftOffer, clock(offer.at, labels), labels.locale);
  return (
    <div className="note offer" role="status">
      <p>{sentence}</p>
      <div className="row">
        <button type="button" className="btn btn-quiet btn-s" onClick={onTake}>
          {labels.draftTake}
        </button>
        <button type="button" className="btn-link" onClick={onDrop}>
          {labels.draftDrop}
        </button>
      </div>
    </div>
  );
}

/** Day and time of an instant as the city's clock shows them. */
export function clock(at: number, { locale, timeZone }: { locale: string; timeZone: string }) {
  const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone });
  const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", timeZone });
  return { day: day.format(at), time: time.format(at) };
}
