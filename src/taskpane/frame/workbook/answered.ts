/** Nobody answered in time. The answer may still come; nobody waits for it any more. */
export class Unanswered extends Error {}

/** @throws Unanswered after so many milliseconds */
export async function answered<Answer>(question: Promise<Answer>, milliseconds: number): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unanswered()), milliseconds);
  });
  try {
    return await Promise.race([question, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
