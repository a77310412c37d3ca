import { expect, it } from 'vitest'
import { definitionJsonSchema } from './json-schema.ts'

it('The schema for editors is the one that is checked (write it anew with `vitest run -u` on this file)', async () => {
  await expect(`${JSON.stringify(definitionJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../../docs/definition.schema.json',
  )
})
