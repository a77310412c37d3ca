import { describe, expect, it } from 'vitest'
import { type ChannelFacts, channelsToInvite, circleOf, heldReason } from './channels.ts'

const states = { channels: ['geneva', 'new-york', 'embassy'] }
const channel = (kind: string, more: Partial<ChannelFacts> = {}): ChannelFacts => ({
  kind,
  address: `${kind}@state.example`,
  existence: 'known',
  ...more,
})
const chosen = (channels: ChannelFacts[]) => channelsToInvite(channels, states).map(({ kind }) => kind)

describe('The letter goes to a State (INV-1)', () => {
  it('by Geneva and by its embassy, never by its capital', () => {
    expect(chosen([channel('embassy'), channel('capital'), channel('new-york'), channel('geneva')])).toEqual([
      'geneva',
      'embassy',
    ])
  })

  it('by New York where it has no mission in Geneva, or none with an address', () => {
    expect(chosen([channel('geneva', { existence: 'known-not' }), channel('new-york')])).toEqual(['new-york'])
    expect(chosen([channel('geneva', { address: null }), channel('new-york')])).toEqual(['new-york'])
  })

  it('by Geneva, to be found out, where neither has an address', () => {
    expect(chosen([channel('geneva', { address: null }), channel('new-york', { address: null })])).toEqual([
      'geneva',
    ])
  })
})

describe('A channel is held back', () => {
  const free = { onHold: false, languageCleared: true, demonstration: false }
  const real = { ...channel('geneva'), invented: false }

  it('for a reason that can be said, and for none where all is well', () => {
    expect(heldReason(real, free)).toBeUndefined()
    expect(heldReason({ ...real, address: null }, free)).toBe('no-address')
    expect(heldReason(real, { ...free, onHold: true })).toBe('hold-list')
    expect(heldReason({ ...real, existence: 'unknown' }, free)).toBe('unverified')
    expect(heldReason(real, { ...free, languageCleared: false })).toBe('language')
  })

  it('where its address is invented, except in the demonstration', () => {
    expect(heldReason({ ...real, invented: true }, free)).toBe('invented')
    expect(heldReason({ ...real, invented: true }, { ...free, demonstration: true })).toBeUndefined()
  })
})

it('An authority belongs to its own circle where the conference has one', () => {
  const circle = (id: string, kind: 'state' | 'authority' | 'organisation') => ({
    id,
    kind,
    answersBy: 'letter' as const,
    channels: ['office' as const],
    countsWithState: false,
  })
  const authority = { kind: 'organisation', category: 'mine-action-authority' } as const
  const inviteeCircles = [circle('authorities', 'authority'), circle('organisations', 'organisation')]
  expect(circleOf(authority, { inviteeCircles })?.id).toBe('authorities')
  expect(circleOf(authority, { inviteeCircles: inviteeCircles.slice(1) })?.id).toBe('organisations')
  expect(circleOf({ kind: 'state', category: 'state' }, { inviteeCircles })).toBeUndefined()
})
