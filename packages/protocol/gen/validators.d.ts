/** The first thing that a schema finds wrong. */
export interface SchemaFault {
  readonly keyword: string;
  /** JSON pointer of the member that is wrong. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Checks a parsed JSON value; leaves what is wrong in `errors`. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaFault[] | null;
}

export declare const checkpointRequest: Validator;
export declare const checkpointResponse: Validator;
export declare const statePage: Validator;
export declare const operation: Validator;
export declare const errorObject: Validator;
export declare const invocationEvent: Validator;
export declare const functionOutput: Validator;
export declare const functionError: Validator;
