import { SetMetadata } from '@nestjs/common';

export const ROUTE_ACCESS = 'cira:route-access';

/**
 * `key`: an API key is needed (the default). `key-or-loopback`: not from this very machine in the embedded runtime.
 * `public`: anyone.
 */
export type RouteAccess = 'key' | 'key-or-loopback' | 'public';

export const Access = (access: RouteAccess) => SetMetadata(ROUTE_ACCESS, access);
