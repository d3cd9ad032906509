/** This process's environment without what npm and pnpm put there about the registry and folder that they run for. */
export function cleanEnvironment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(?:p?npm_(?:config|package|lifecycle|command|execpath|node_execpath)|init_cwd|node_options|vitest|test$|node_env)/iu.test(
        name,
      ),
  );
  return { ...Object.fromEntries(kept), ...more };
}
