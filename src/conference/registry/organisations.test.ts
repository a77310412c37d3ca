import { describe, expect, it } from 'vitest'
import {
  allOrganisations,
  alphabeticalOrganisations,
  isStateBody,
  organisationById,
  organisationName,
} from './organisations.ts'

describe('The registry of organisations', () => {
  it('tells them apart by id, since acronyms are shared', () => {
    const all = allOrganisations()
    expect(new Set(all.map((each) => each.id)).size).toBe(89)
    expect(new Set(all.map((each) => each.acronym)).size).toBeLessThan(89)
  })

  it('knows which are bodies of a State', () => {
    expect(['cmaa', 'unmas'].map((id) => isStateBody(known(id)))).toEqual([true, false])
  })

  it('says what nobody has verified', () => {
    expect(['itf', 'unmas'].map((id) => known(id).unverified)).toEqual([true, false])
  })

  it('names and orders them in a language', () => {
    expect(organisationName(known('unmas'), 'fr')).toBe('Service de la lutte antimines de l’ONU')
    expect(organisationName(known('unmas'), 'ar')).toBe('United Nations Mine Action Service')
    const french = alphabeticalOrganisations(allOrganisations(), 'fr').map((each) =>
      organisationName(each, 'fr'),
    )
    expect(french).toEqual([...french].sort(new Intl.Collator('fr', { ignorePunctuation: true }).compare))
  })
})

function known(id: string) {
  const found = organisationById(id)
  if (!found) throw new Error(`No organisation ${id}`)
  return found
}
