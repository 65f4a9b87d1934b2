/** How a failure travels (ERR): four optional members, none of which is ever matched on by the backend. */
export interface ErrorObject {
  /** Name of the error's type, as its language writes it. */
  readonly type?: string;
  readonly message?: string;
  /** Machine-readable detail, opaque text. */
  readonly data?: string;
  readonly stackTrace?: readonly string[];
}
