import type { MissionFrame } from '../../../../ui/mission-frame.ts'
import { words } from '../words.ts'

/** The way back from a page about a person of the delegation. */
export function crumbsOf(frame: MissionFrame, title: string) {
  const say = words(frame.language)
  return [
    { text: say('yourPages'), href: frame.home },
    { text: say('delegation'), href: '/portal/delegation' },
    { text: title },
  ]
}
