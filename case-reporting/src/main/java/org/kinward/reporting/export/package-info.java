/**
 * What leaves the program as a file: tables as CSV and XLSX, written row by row. Whatever is handed in may leave; who may have
 * it and what is hidden in it was decided before.
 */
@NullMarked
package org.kinward.reporting.export;

import org.jspecify.annotations.NullMarked;
