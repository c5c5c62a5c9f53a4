import { furniture } from '../../text/help/furniture';
import { helpOf } from '../../text/help/helpByStep';
import type { Language } from '../../text/language';
import { heading, linkLine, type Block } from './document';
import { functionPage } from './functionPage';
import { escaped, html } from './html';
import { indexPage } from './indexPage';
import { markdown } from './markdown';
import type { Described, Metadata } from './metadata';

/** What a build writes: the content of each file under its name. */
export type Files = Readonly<Record<string, string>>;

const languages: readonly Language[] = ['nl', 'en'];

const helpFor = (described: Described) => {
  const help = helpOf.get(described.id);
  if (help === undefined) throw new Error(`${described.id} has no help page: write it in src/text/help`);
  return help;
};

const all = (language: Language) => ({ label: furniture.all[language], target: { to: 'index' } }) as const;
const general = (language: Language) => ({ label: furniture.general[language], target: { to: 'general' } }) as const;
const english = { label: furniture.english.en, target: { to: 'otherLanguage' } } as const;

const htmlPage = (title: string, dutch: readonly Block[], inEnglish: readonly Block[]): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'" />
<title>${escaped(title)}</title>
<link rel="stylesheet" href="help.css" />
</head>
<body>
<main>
${html(dutch)}
<hr />
<div lang="en" id="en">
${html(inEnglish)}
</div>
</main>
</body>
</html>
`;

/** The pages that `@helpurl` points to, Dutch first and English below, and the list of them. */
export const htmlPages = (metadata: Metadata): Files => {
  const list = languages.map((language) => [
    heading(1, furniture.title[language]),
    ...indexPage(metadata[language], language),
  ]);
  const pages = metadata.nl.map((dutch, index): [string, string] => {
    const help = helpFor(dutch);
    const title = `SALDO.${dutch.id}`;
    const top = linkLine(english, all('nl'), general('nl'));
    return [
      `${dutch.id}.html`,
      htmlPage(
        title,
        [top, heading(1, title), ...functionPage(dutch, help, 'nl')],
        [heading(1, title), linkLine(all('en')), ...functionPage(metadata.en[index]!, help, 'en')],
      ),
    ];
  });
  const front = htmlPage(furniture.title.nl, [linkLine(english, general('nl')), ...list[0]!], list[1]!);
  return { 'functions.html': front, ...Object.fromEntries(pages) };
};

const folderOf: Readonly<Record<Language, string>> = { nl: '', en: 'en/' };

/** The same pages for the documentation, a folder per language. */
export const markdownPages = (metadata: Metadata): Files => {
  const pages = languages.flatMap((language) => {
    const away = furniture[language === 'nl' ? 'inEnglish' : 'inDutch'][language];
    const toOther = { label: away, target: { to: 'otherLanguage' } } as const;
    const front = [
      heading(1, furniture.title[language]),
      linkLine(toOther),
      ...indexPage(metadata[language], language),
    ];
    return [
      [`${folderOf[language]}README.md`, markdown(front, language, 'README.md')],
      ...metadata[language].map((own): [string, string] => {
        const name = `${own.id}.md`;
        const top = [heading(1, `SALDO.${own.id}`), linkLine(all(language), toOther)];
        return [
          `${folderOf[language]}${name}`,
          markdown([...top, ...functionPage(own, helpFor(own), language)], language, name),
        ];
      }),
    ];
  });
  return Object.fromEntries(pages) as Files;
};
