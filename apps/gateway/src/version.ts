/** Of the public API as its documents state it; the package has a version of its own. */
export const API_VERSION = '1.0.0';
