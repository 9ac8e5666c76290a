/** The pages on which records are asked for, agreed to, made into a file and taken (SCREENS S17). */
@NullMarked
package org.kinward.web.export;

import org.jspecify.annotations.NullMarked;
