import type { Language } from './words.ts';

/** A page brings the words of its own language to a browser, and no other’s. */
const files: Readonly<Record<string, () => Promise<Language>>> = {
  en: async () => (await import('./english.ts')).english,
  es: async () => (await import('./spanish.ts')).spanish,
};

/** The language of that code. Throws where there is none: the server names only those that are installed. */
export async function fetchLanguage(code: string): Promise<Language> {
  const file = files[code];
  if (!file) throw new Error(`no language ${code}`);
  return file();
}
