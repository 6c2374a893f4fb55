/** A file of the pane's own did not come: the network is down, or another version has taken its place. */
export class NotLoaded extends Error {}
