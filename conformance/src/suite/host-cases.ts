/** A case about a host itself: what is run is made by the suite, and no file holds it. */
export interface HostCase {
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly string[];
}

/** The case that every host answers at all. */
export const handshakeCase: HostCase = {
  id: "host/handshake",
  title: "the host says who it is and what it can do",
  clauses: ["PROG-34", "PROG-35"],
};

/** The case in which hosts are given what they cannot read: no file can hold it, since the suite refuses such programs. */
export const refusalCase: HostCase = {
  id: "host/refusal",
  title: "a program that cannot be read is refused before anything of it runs",
  clauses: ["PROG-36"],
};

/** All of them. */
export const hostCases: readonly HostCase[] = [handshakeCase, refusalCase];
