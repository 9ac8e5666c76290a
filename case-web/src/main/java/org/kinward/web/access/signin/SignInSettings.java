package org.kinward.web.access.signin;

import java.time.Duration;

import org.kinward.core.access.signin.Accounts;
import org.kinward.core.access.signin.AccountsWork;
import org.kinward.core.access.signin.ChoosePassword;
import org.kinward.core.access.signin.GiveOneTimeCode;
import org.kinward.core.access.signin.PasswordRules;
import org.kinward.core.access.signin.Passwords;
import org.kinward.core.access.signin.SecondPersons;
import org.kinward.core.access.signin.Sessions;
import org.kinward.core.access.signin.SignIn;
import org.kinward.core.access.signin.SignInLimits;
import org.kinward.core.access.signin.SignInRecord;
import org.kinward.core.audit.AuditTrail;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases of signing in together. */
@Configuration(proxyBeanMethods = false)
class SignInSettings {

    @Bean
    SignInRecord signInRecord(Accounts accounts, AccountsWork work, @Qualifier("accountsAudit") AuditTrail trail) {
        return new SignInRecord(accounts, work, trail);
    }

    @Bean
    SignIn signIn(Accounts accounts, SignInLimits limits, Passwords passwords, SignInRecord written) {
        return new SignIn(accounts, limits, passwords, written);
    }

    @Bean
    GiveOneTimeCode giveOneTimeCode(Accounts accounts, Passwords passwords, Sessions sessions,
            GiveOneTimeCode.Opening opening) {
        return new GiveOneTimeCode(accounts, passwords, sessions, opening);
    }

    @Bean
    GiveOneTimeCode.Opening openingOfCodes(SecondPersons seconds, @Value("${kinward.codes.delay:24h}") Duration delay) {
        return new GiveOneTimeCode.Opening(seconds, delay);
    }

    @Bean
    ChoosePassword choosePassword(Accounts accounts, Passwords passwords, PasswordRules rules,
            ChoosePassword.Kept kept) {
        return new ChoosePassword(accounts, passwords, rules, kept);
    }

    @Bean
    ChoosePassword.Kept keptWithPassword(AccountsWork work, Sessions sessions,
            @Qualifier("accountsAudit") AuditTrail trail) {
        return new ChoosePassword.Kept(work, sessions, trail);
    }
}
