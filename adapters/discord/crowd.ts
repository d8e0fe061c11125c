/** Acknowledging takes time too: when more than these wait, all others are acknowledged as they come. */
const most = 32

/** Interactions that Discord still waits for. */
export interface Crowd {
  /** Counts one more; says whether it is one too many to wait with. The second call of `leave` does nothing. */
  enter(): { readonly crowded: boolean; leave(): void }
}

export function createCrowd(): Crowd {
  let waiting = 0
  return {
    enter() {
      waiting += 1
      let here = true
      return {
        crowded: waiting > most,
        leave() {
          if (here) waiting -= 1
          here = false
        },
      }
    },
  }
}
