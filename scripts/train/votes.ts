/** Counts votes of several voters, and tells whom each is for. */
export class Votes<Voter> {
  readonly #byVoter = new Map<Voter, Map<string, number>>();

  add(voter: Voter, choice: string, weight: number): void {
    const own = this.#byVoter.get(voter) ?? new Map<string, number>();
    this.#byVoter.set(voter, own.set(choice, (own.get(choice) ?? 0) + weight));
  }

  /** The choice with the most votes of each voter; of several with as many the first that had one. */
  winners(): ReadonlyMap<Voter, string> {
    return new Map(
      [...this.#byVoter].map(([voter, own]) => [voter, [...own].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']),
    );
  }
}
