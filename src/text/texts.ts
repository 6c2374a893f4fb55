import { languages, type Language } from "./language";

/** The sentences of one topic, each language in a file of its own that is loaded when it is first spoken. */
export interface Texts<Text> {
  /**
   * The sentences in a language, or in one that is here where that has not come.
   *
   * @throws where none is here: what speaks asks for its texts first
   */
  in(language: Language): Text;
  /** Loads a language; its file may not come. */
  load(language: Language): Promise<void>;
}

/** Those that have been loaded in some language: when another is spoken, it is they that have to be there in it. */
const inUse = new Set<Texts<unknown>>();

/**
 * @param name what both files call their sentences
 * @param here those that come with the code itself
 */
export function texts<Swedish extends object, Name extends string & keyof Swedish>(
  name: Name,
  files: { readonly sv: () => Promise<Swedish>; readonly en: () => Promise<Pick<Swedish, Name>> },
  here: { [Some in Language]?: Swedish[Name] } = {},
): Texts<Swedish[Name]> {
  const loaded: { [Some in Language]?: Swedish[Name] } = { ...here };
  const topic: Texts<Swedish[Name]> = {
    in: (language) => {
      const text = loaded[language] ?? languages.map((one) => loaded[one]).find((one) => one !== undefined);
      if (text === undefined) throw new Error(`The texts ${name} have not been loaded.`);
      return text;
    },
    load: async (language) => {
      loaded[language] ??= (await files[language]())[name];
      inUse.add(topic);
    },
  };
  if (languages.some((language) => loaded[language] !== undefined)) inUse.add(topic);
  return topic;
}

/** Loads a language for all that has been said so far in another. */
export async function loadLanguage(language: Language): Promise<void> {
  await Promise.all([...inUse].map((topic) => topic.load(language)));
}
