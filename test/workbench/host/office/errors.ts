/** The code of the error that a piece of work ends with. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return "no error";
}
