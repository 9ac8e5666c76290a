/** Every page in every state that people come upon, looked at by axe and by checks of our own (SCREENS 7.1). */
@NullMarked
package org.kinward.web.screens;

import org.jspecify.annotations.NullMarked;
