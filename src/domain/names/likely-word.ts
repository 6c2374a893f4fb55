import { wordKey } from "./words";

/**
 * The word that was meant by a slip of the finger: exactly one word of the list is one letter away (added, left out,
 * changed, or two neighbours swapped). Short words are left to a person: one letter from "ja" is nearly anything.
 */
export function likelyWord(text: string, words: readonly string[]): string | undefined {
  const typed = wordKey(text).replace(/[.!?,;:]+$/, "");
  const exact = words.filter((word) => wordKey(word) === typed);
  if (exact[0] !== undefined) return exact[0];
  const near = words.filter((word) => word.length >= shortestGuessed && isOneSlipFrom(typed, wordKey(word)));
  return near.length === 1 ? near[0] : undefined;
}

const shortestGuessed = 4;

function isOneSlipFrom(typed: string, word: string): boolean {
  let start = 0;
  while (start < typed.length && start < word.length && typed[start] === word[start]) start++;
  let end = 0;
  while (
    end < typed.length - start &&
    end < word.length - start &&
    typed[typed.length - 1 - end] === word[word.length - 1 - end]
  ) {
    end++;
  }
  const [left, wanted] = [typed.slice(start, typed.length - end), word.slice(start, word.length - end)];
  return (
    (left.length <= 1 && wanted.length <= 1) ||
    (left.length === 2 && wanted.length === 2 && left[0] === wanted[1] && left[1] === wanted[0])
  );
}
