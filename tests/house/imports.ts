import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser'
import { rootPath } from '../../src/platform/root.ts'

/** What the rules of `.dependency-cruiser.cjs` find in the folder `src` of `baseDir`. */
export async function importsIn(baseDir: string): Promise<{ seen: string[]; violations: string[] }> {
  const { options, ...ruleSet } = createRequire(import.meta.url)(
    rootPath('.dependency-cruiser.cjs'),
  ) as IConfiguration
  const { output } = await cruise(['src'], { ...options, baseDir, validate: true, ruleSet })
  const { modules, summary } = output as ICruiseResult
  return {
    seen: modules.map(({ source }) => source).filter((source) => /^src\/.*\.tsx?$/.test(source)),
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  }
}

/** The same for sources that are written for the occasion: a path and a text each. */
export async function importsOf(sources: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'verbale-house-'))
  try {
    for (const [path, text] of Object.entries(sources)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return (await importsIn(folder)).violations
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
