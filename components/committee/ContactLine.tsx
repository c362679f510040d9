type Props = {
  person: { name: string; jobTitle: string | null; email: string | null; phone: string | null };
  /** the person's page, for those who may open it */
  href?: string;
};

/** A person in a few lines: name, job, and how to reach them at work. */
export function ContactLine({ person, href }: Props) {
  const { name, jobTitle, email, phone } = person;
  return (
    <div>
      {href ? <a href={href}>{name}</a> : name}
      {jobTitle ? <span className="soft block">{jobTitle}</span> : null}
      {email ? (
        <a className="block" href={`mailto:${email}`}>
          {email}
        </a>
      ) : null}
      {phone ? (
        <a className="block" href={`tel:${phone.replace(/[^\d+]/g, "")}`}>
          {phone}
        </a>
      ) : null}
    </div>
  );
}
