/** Invented services, who answers for one of them, and referrals to it, for the profile demo. */
@NullMarked
package org.kinward.web.demo.service;

import org.jspecify.annotations.NullMarked;
