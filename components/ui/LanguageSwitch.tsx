/** Every language in its own name; the one in use is text, not a link. */
export function LanguageSwitch({
  label,
  languages,
}: {
  label: string;
  languages: { code: string; name: string; href: string; current?: boolean }[];
}) {
  return (
    <nav aria-label={label}>
      <ul>
        {languages.map((language) => (
          <li key={language.code} lang={language.code}>
            {language.current ? (
              <span aria-current="true">{language.name}</span>
            ) : (
              <a href={language.href} hrefLang={language.code}>
                {language.name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
