import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { rootPath } from '../../platform/root.ts'
import { type State, StateSchema } from './state.ts'

const StatesFile = v.object({ meta: v.object({ asOf: v.string() }), states: v.array(StateSchema) })

let read: v.InferOutput<typeof StatesFile> | undefined

/** The 197 States of the registry, in the English alphabet. */
export function allStates(): readonly State[] {
  return file().states
}

/** The day to which status and counts belong, YYYY-MM-DD. */
export function statesAsOf(): string {
  return file().meta.asOf
}

/** A State by its ISO 3166 code of two or three letters. */
export function stateByCode(code: string): State | undefined {
  return allStates().find((state) => state.iso3 === code || state.iso2 === code)
}

function file(): v.InferOutput<typeof StatesFile> {
  read ??= v.parse(
    StatesFile,
    JSON.parse(readFileSync(rootPath('conferences', 'data', 'states.json'), 'utf8')),
  )
  return read
}
