/** Tries an expectation again until it holds; what it says last is what fails the test. */
export async function soon(expectation: () => void, milliseconds = 4000): Promise<void> {
  for (const end = Date.now() + milliseconds; ;) {
    try {
      expectation();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
