/** Works something out once for as long as it is asked for with the same things: the pane draws itself much more often. */
export function memoised<Arguments extends readonly unknown[], Result>(
  work: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let latest: { readonly given: Arguments; readonly result: Result } | undefined;
  return (...given) => {
    const isSame =
      latest?.given.length === given.length && given.every((one, index) => one === latest?.given[index]);
    if (!latest || !isSame) latest = { given, result: work(...given) };
    return latest.result;
  };
}
