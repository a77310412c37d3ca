import { toJsonSchema } from '@valibot/to-json-schema'
import { DefinitionSchema } from './schema.ts'

/** The schema of a conference.yaml for editors, as docs/definition.schema.json holds it. */
export function definitionJsonSchema(): object {
  return {
    ...toJsonSchema(DefinitionSchema, { errorMode: 'ignore', target: 'draft-07' }),
    title: 'The definition of a conference',
  }
}
