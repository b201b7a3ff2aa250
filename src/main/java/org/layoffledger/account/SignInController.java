package org.layoffledger.account;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page; Spring Security takes its form. */
@Controller
class SignInController {

    @GetMapping("/sign-in")
    String signIn(@RequestParam(required = false) @Nullable String error, @Nullable Principal user, Model model) {
        if (user != null) {
            return "redirect:/desk";
        }
        if (error != null) {
            model.addAttribute("error", error.equals("throttled") ? "throttled" : "credentials");
            model.addAttribute("minutes", SignInThrottle.PAUSE.toMinutes());
        }
        return "account/sign-in";
    }
}
