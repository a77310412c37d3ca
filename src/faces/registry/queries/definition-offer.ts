import { resolve } from 'node:path'
import type { Definition } from '../../../conference/definition/definition.ts'
import { type Change, differenceBetween } from '../../../conference/definition/difference.ts'
import { loadDefinition } from '../../../conference/definition/load-definition.ts'
import { problemInWords } from '../../../conference/definition/problem.ts'
import type { Office } from '../../../conference/office/office.ts'
import type { DeskLanguage } from '../../../platform/i18n/language.ts'
import { rootPath } from '../../../platform/root.ts'

/** What the conference's folder offers now: the same as is in force, a change, or something that cannot be used. */
export type DefinitionOffer =
  | { kind: 'same' }
  | { kind: 'changed'; definition: Definition; changes: Change[] }
  | { kind: 'unusable'; problems: string[] }

/** Reads the conference's folder and holds it against the definition in force. */
export function definitionOffer({ settings, definition }: Office, language: DeskLanguage): DefinitionOffer {
  const loaded = loadDefinition(resolve(rootPath(), settings.conferenceFolder))
  if (!loaded.ok) return { kind: 'unusable', problems: loaded.problems.map(problemInWords) }
  const inForce = definition()
  if (loaded.definition.hash === inForce.hash) return { kind: 'same' }
  return {
    kind: 'changed',
    definition: loaded.definition,
    changes: differenceBetween(inForce, loaded.definition, language),
  }
}
