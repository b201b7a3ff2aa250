package org.layoffledger.desk;

import java.security.Principal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The desk: the form for uploads, what became of them, and the latest. */
@Controller
class UploadController {

    static final String DESK = "/desk";
    static final String UPLOADS = "/desk/uploads";
    private static final int LATEST = 20;
    private static final Set<String> ERRORS = Set.of("none", "too-many", "too-large");

    private final UploadedArticles articles;
    private final Uploads uploads;
    private final DeskProperties properties;
    private final DeskFigures figures;

    UploadController(UploadedArticles articles, Uploads uploads, DeskProperties properties, DeskFigures figures) {
        this.articles = articles;
        this.uploads = uploads;
        this.properties = properties;
        this.figures = figures;
    }

    @GetMapping({DESK, UPLOADS})
    String desk(@RequestParam(required = false) @Nullable String error, Model model) {
        if (error != null && ERRORS.contains(error)) {
            model.addAttribute("error", error);
        }
        model.addAttribute("maxFiles", properties.maxFiles());
        model.addAttribute("maxMegabytes", properties.maxFileSize().toMegabytes());
        model.addAttribute("figures", figures.count());
        model.addAttribute("uploads", uploads.latest(LATEST));
        return "desk/uploads";
    }

    @PostMapping(UPLOADS)
    String upload(@RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files, Principal user) {
        List<MultipartFile> given = files == null
                ? List.of()
                : files.stream().filter(UploadController::isChosen).toList();
        if (given.isEmpty()) {
            return "redirect:" + DESK + "?error=none";
        }
        if (given.size() > properties.maxFiles()) {
            return "redirect:" + DESK + "?error=too-many";
        }
        return "redirect:" + UPLOADS + "/" + articles.take(user.getName(), given);
    }

    /** A form sent without a file has one part without a name. */
    private static boolean isChosen(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name != null && !name.isBlank();
    }

    @GetMapping(UPLOADS + "/{id}")
    String result(@PathVariable long id, Model model) {
        Upload upload = uploads.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("upload", upload);
        return "desk/upload";
    }
}
