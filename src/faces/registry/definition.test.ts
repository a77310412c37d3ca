import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type RegistryDesk, registryDesk } from '../../../tests/registry/registry-desk.ts'

let desk: RegistryDesk

beforeAll(async () => {
  desk = await registryDesk()
})

const ask: RegistryDesk['ask'] = (path, options) => desk.ask(path, options)

describe('The definition', () => {
  const change = async (from: string, to: string) => {
    const file = join(desk.conference, 'conference.yaml')
    await writeFile(file, (await readFile(file, 'utf8')).replace(from, to))
  }
  const seen = (text: string) => ({
    hash: /name="hash" value="([^"]+)"/.exec(text)?.[1] ?? '',
    version: /name="version" value="([^"]+)"/.exec(text)?.[1] ?? '',
  })

  it('shows what a changed file would change, and applies it when the manager says so', async () => {
    expect((await ask('/desk/definition')).words).toContain('there is nothing to apply')
    await change('closesOn: 2023-10-19', 'closesOn: 2023-10-20')

    const page = await ask('/desk/definition')
    expect(page.words).toContain('Last day Thursday, 19 October 2023 Friday, 20 October 2023')
    expect(page.words).toContain('7 Notes in hand would change their points to clarify.')
    expect(desk.office.definition().closesOn).toBe('2023-10-19')

    await change('closesOn: 2023-10-20', 'closesOn: 2023-10-21')
    expect((await ask('/desk/definition/application', { post: seen(page.text) })).status).toBe(422)
    const applied = await ask('/desk/definition/application', {
      post: seen((await ask('/desk/definition')).text),
    })
    expect(applied.status).toBe(303)
    const after = (await ask('/desk/definition')).words
    expect(after).toContain('Saturday, 21 October 2023')
    expect(after).toMatch(
      /2 5 Sept 2023.{0,12}Ana Ferreira 1 5 Sept 2023.{0,12}the system, at the first start/,
    )
  })

  it('names file and line of what cannot be used, and leaves in force what is', async () => {
    await change('representativesPerDelegation: 3', 'representativesPerDelegation: three')
    const page = (await ask('/desk/definition')).words
    expect(page).toMatch(/cannot be used; what is in force stays.*conference\.yaml.*\d/)
    expect((await ask('/desk/definition/application', { post: { hash: 'x', version: '2' } })).status).toBe(
      422,
    )
    await change('representativesPerDelegation: three', 'representativesPerDelegation: 3')
  })
})

describe('The languages', () => {
  it('wait for a person who answers for them', async () => {
    expect((await ask('/desk/languages')).words).toMatch(/Français wait for an approval/)
    expect((await ask('/desk/languages/fr/approval', { post: {} })).status).toBe(303)
    expect((await ask('/desk/languages')).words).toMatch(/Français leave: approved Ana Ferreira/)
    expect((await ask('/desk/languages/fr/withdrawal', { post: {} })).status).toBe(303)
    expect((await ask('/desk/languages')).words).toMatch(/Français wait for an approval/)
    expect((await ask('/desk/languages/xx/approval', { post: {} })).status).toBe(404)
  })
})
