/** The sample workbooks by the names that the command line knows. Apart from them, so that Node need not load them. */
export const sampleNames = ["dalarna", "functions", "empty"] as const;

export type SampleName = (typeof sampleNames)[number];
