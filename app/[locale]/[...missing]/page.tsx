import { notFound } from "next/navigation";

/** Any address nobody else answers: the localised page for that. */
export default function Missing(): never {
  notFound();
}
