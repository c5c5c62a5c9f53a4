/** The stretch that a net takes in a channel or a gutter. */
export interface Stretch {
  readonly net: string;
  readonly start: number;
  readonly end: number;
}

/** One stretch per net: from the first to the last place it needs. */
export const stretchesOf = (
  places: readonly { readonly net: string; readonly at: readonly number[] }[],
): readonly Stretch[] => {
  const byNet = new Map<string, Stretch>();
  for (const { net, at } of places) {
    const known = byNet.get(net);
    byNet.set(net, {
      net,
      start: Math.min(...at, known?.start ?? Infinity),
      end: Math.max(...at, known?.end ?? -Infinity),
    });
  }
  return [...byNet.values()];
};

/**
 * A track per net, from 0, so that stretches on one track keep clear of each other: each stretch, from the left or the top, goes
 * on the first track that is free again.
 * @param clearance kept between two stretches on the same track
 */
export const assignTracks = (stretches: readonly Stretch[], clearance: number): ReadonlyMap<string, number> => {
  const ends: number[] = [];
  const tracks = new Map<string, number>();
  for (const { net, start, end } of [...stretches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const free = ends.findIndex((last) => last + clearance < start);
    const track = free === -1 ? ends.length : free;
    ends[track] = end;
    tracks.set(net, track);
  }
  return tracks;
};

export const trackCount = (tracks: ReadonlyMap<string, number>): number => Math.max(-1, ...tracks.values()) + 1;
