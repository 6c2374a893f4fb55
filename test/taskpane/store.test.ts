import { Store } from "../../src/taskpane/frame/store";

test("a change leaves the rest, makes a new state and is told once to each listener", () => {
  const store = new Store({ view: "start", search: "" });
  const before = store.state;
  const told = jest.fn();
  const stop = store.subscribe(told);
  store.change({ search: "klass" });
  expect(store.state).toEqual({ view: "start", search: "klass" });
  expect(before).toEqual({ view: "start", search: "" });
  expect(told).toHaveBeenCalledTimes(1);
  stop();
  store.change({ search: "" });
  expect(told).toHaveBeenCalledTimes(1);
});
