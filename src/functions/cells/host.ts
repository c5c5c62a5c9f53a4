import { languageOf, type Language } from '../../text/language';

/** What a host may offer, all of it absent in plain Node and `Office.context` absent until Office is ready. */
interface Host {
  readonly Office?: { readonly context?: { readonly displayLanguage?: string } };
  readonly navigator?: { readonly language?: string };
}

const localeOf = ({ Office, navigator }: Host): string | undefined =>
  Office?.context?.displayLanguage ?? navigator?.language;

/** Language of sentences, asked anew each time: Excel's own, else the browser's, else Dutch. */
export const hostLanguage = (): Language => languageOf(localeOf(globalThis as Host));
