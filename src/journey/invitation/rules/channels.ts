import type { DefinitionValues } from '../../../conference/definition/definition.ts'

/** What the choice of channels needs to know of one. */
export type ChannelFacts = {
  kind: string
  address: string | null
  existence: 'known' | 'known-not' | 'unknown'
}

/**
 * INV-1: the channels by which the letter goes to an invitee, of those that its circle names: to a State by its permanent mission in
 * Geneva, else by the one in New York, and by its diplomatic mission in the host country. One that is known not to be there is none.
 */
export function channelsToInvite<Channel extends ChannelFacts>(
  channels: readonly Channel[],
  circle: { channels: readonly string[] },
): Channel[] {
  const there = channels.filter(
    ({ kind, existence }) => circle.channels.includes(kind) && existence !== 'known-not',
  )
  const geneva = there.filter(({ kind }) => kind === 'geneva')
  const newYork = there.filter(({ kind }) => kind === 'new-york')
  const isReached = geneva.some(({ address }) => address) || !newYork.some(({ address }) => address)
  const left = isReached && geneva.length > 0 ? newYork : geneva
  return there
    .filter((channel) => !left.includes(channel))
    .sort((a, b) => circle.channels.indexOf(a.kind) - circle.channels.indexOf(b.kind))
}

/** INV-1: the circle of the letter in which an invitee is; undefined where the conference invites nobody of its kind. */
export function circleOf(
  { kind, category }: { kind: 'state' | 'organisation'; category: string },
  { inviteeCircles }: Pick<DefinitionValues, 'inviteeCircles'>,
): DefinitionValues['inviteeCircles'][number] | undefined {
  const circle = (wanted: string) => inviteeCircles.find((each) => each.kind === wanted)
  if (kind === 'state') return circle('state')
  return (/-authority$/.test(category) ? circle('authority') : undefined) ?? circle('organisation')
}

/** Why nothing is sent by a channel for now; undefined where nothing stands against it. */
export function heldReason(
  channel: ChannelFacts & { invented: boolean },
  facts: { onHold: boolean; languageCleared: boolean; demonstration: boolean },
): 'no-address' | 'hold-list' | 'invented' | 'unverified' | 'language' | undefined {
  if (!channel.address) return 'no-address'
  if (facts.onHold) return 'hold-list'
  // Nothing leaves the demonstration's machine: its invented addresses are as good as any.
  if (channel.invented && !facts.demonstration) return 'invented'
  if (channel.existence === 'unknown' && !facts.demonstration) return 'unverified'
  return facts.languageCleared ? undefined : 'language'
}
