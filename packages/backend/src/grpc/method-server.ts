import { Server, type ServiceDefinition, type UntypedServiceImplementation } from "@grpc/grpc-js";

/** A server that knows which methods it has: grpc-js does not say. */
export class MethodServer extends Server {
  readonly #paths = new Set<string>();

  /** Paths of all methods, as `/package.Service/Method`. */
  get paths(): ReadonlySet<string> {
    return this.#paths;
  }

  override addService(service: ServiceDefinition, implementation: UntypedServiceImplementation): void {
    for (const { path } of Object.values(service)) this.#paths.add(path);
    super.addService(service, implementation);
  }
}
