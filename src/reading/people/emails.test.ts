import { describe, expect, it } from 'vitest'
import { sourceOf } from '../text/source.ts'
import { emailsOf } from './emails.ts'

const read = (text: string, scanned = false) =>
  emailsOf(sourceOf('body', { text, words: [], pages: 0 }, scanned)).map(({ value, repair }) =>
    repair ? [value, 'repaired'] : value,
  )

describe('An e-mail address', () => {
  it('is given plain where it was hidden', () => {
    expect(read('write to [t.bekele (at) mowsa (dot) example]')).toEqual(['t.bekele@mowsa.example'])
  })

  it('is joined where it was wrapped', () => {
    expect(read('maria.quintero@\naccionminas-co.example')).toEqual(['maria.quintero@accionminas-co.example'])
    expect(read('jhon.delahoz@accionminas-\nco.example')).toEqual(['jhon.delahoz@accionminas-co.example'])
  })

  it('ends where the sentence ends', () => {
    expect(read('courriel : l.diatta@cnams.example.')).toEqual(['l.diatta@cnams.example'])
  })

  it('is repaired on scans alone, and shown as repaired', () => {
    expect(read('m.dervishi©hospital.example', true)).toEqual([['m.dervishi@hospital.example', 'repaired']])
    expect(read('m.dervishi©hospital.example')).toEqual([])
  })
})
