/**
 * The add-in, in two builds: the custom functions (a small classic script) and the task pane (loaded apart from them).
 * The workbench, which is for trying and testing only and never lies in dist/, is built by src/build/build-workbench.ts.
 *
 *   webpack --env host=https://example.org/familjecentral   the add-in for deployment at that address
 *   webpack --env only=functions                            one of functions, taskpane
 */
require("tsx/cjs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { AddinFilesPlugin } = require("./src/build/addin-files-plugin.ts");
const { developmentHost } = require("./src/build/development-host.ts");
const { ServerFilesPlugin } = require("./src/build/hosting/server-files-plugin.ts");
const { paneCatalogues, taskpaneParameters } = require("./src/build/taskpane-page.ts");
const { ThirdPartyPlugin } = require("./src/build/third-party.ts");

const typescript = {
  test: /\.ts$/,
  loader: "ts-loader",
  // Types are checked once for everything by `npm run check`; here each file is only translated.
  options: { transpileOnly: true },
};
// swc makes the code as small as Terser itself does, in a fraction of the time.
const optimization = {
  minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
};
const textFiles = { test: /\.csv$/, type: "asset/source" };
const resolve = { extensions: [".ts", ".js"] };

module.exports = async (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  const host = (env.host ?? developmentHost).replace(/\/+$/, "");
  const dist = path.resolve(__dirname, "dist");

  const functions = {
    name: "functions",
    mode,
    target: ["web", "es2020"],
    entry: { functions: "./src/functions/index.ts" },
    // It is built first, so it sweeps the folder for both.
    output: { path: dist, filename: "[name].js", iife: true, clean: !env.only },
    module: { rules: [typescript, textFiles] },
    resolve,
    optimization,
    devtool: false,
    performance: { hints: false },
    plugins: [new AddinFilesPlugin({ host })],
  };

  const taskpane = {
    name: "taskpane",
    mode,
    target: ["web", "es2020"],
    dependencies: env.only ? [] : ["functions"],
    // Commands run in the pane's page (a shared runtime) and share its modules.
    entry: { taskpane: ["./src/taskpane/index.ts", "./src/commands/index.ts"] },
    output: {
      path: dist,
      filename: "[name].[contenthash:8].js",
      // What several parts of the pane share has no name of its own.
      chunkFilename: ({ chunk }) => `${chunk.name ? "[name]" : "taskpane.[id]"}.[contenthash:8].js`,
      clean: { keep: (file) => !file.startsWith("taskpane.") },
    },
    module: { rules: [typescript, textFiles, { test: /\.css$/, type: "asset/source" }] },
    resolve,
    optimization: {
      ...optimization,
      // What the questions of surveys are called is read by Start where there are answers, and by the views of surveys.
      splitChunks: {
        cacheGroups: {
          questions: { test: /cells.survey.matching/, chunks: "async", enforce: true },
        },
      },
    },
    devtool: false,
    performance: { hints: false },
    plugins: [
      new DefinePlugin(env.only === "functions" ? {} : await paneCatalogues()),
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        scriptLoading: "defer",
        templateParameters: () => taskpaneParameters(dist),
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png" },
          { from: "assets/pages/*.css" },
          { from: "assets/help/*.png", noErrorOnMissing: true },
        ],
      }),
      new ThirdPartyPlugin(),
      new ServerFilesPlugin({ host }),
    ],
  };

  const all = [functions, taskpane];
  return env.only ? all.filter((build) => build.name === env.only) : all;
};
