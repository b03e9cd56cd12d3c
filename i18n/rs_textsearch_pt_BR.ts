<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>rs_textsearch</name>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Apache-2.0 (licence of its repository; the page of the weights names none)</source>
        <translation>Apache-2.0 (licença de seu repositório; a página dos pesos não indica nenhuma)</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Creative Commons, version not named (“cc”; in November 2023 its page said CC BY 4.0)</source>
        <translation>Creative Commons, versão não indicada (“cc”; em novembro de 2023 sua página dizia CC BY 4.0)</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>MIT</source>
        <translation>MIT</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on 0.8 million captions of aerial and drone images, of which most were made from boxes and masks of objects. RSICD and RSITMD were among its training data.</source>
        <translation>Treinado com 0,8 milhão de legendas de imagens aéreas e de drone, a maioria delas criada a partir de retângulos e máscaras de objetos. RSICD e RSITMD estavam entre seus dados de treinamento.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on 400 million captioned pictures of the web, of which few are aerial: it knows everyday words best.</source>
        <translation>Treinado com 400 milhões de imagens da web com legenda, das quais poucas são aéreas: o que conhece melhor são as palavras do dia a dia.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on RS5M: 3 million captioned pictures that were filtered from the web, and 2 million satellite images with machine-made captions.</source>
        <translation>Treinado com o RS5M: 3 milhões de imagens com legenda filtradas da web e 2 milhões de imagens de satélite com legendas geradas.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on RS5M: 3 million captioned pictures that were filtered from the web, and 2 million satellite images with machine-made captions. It looks at each tile at 336 pixels instead of 224.</source>
        <translation>Treinado com o RS5M: 3 milhões de imagens com legenda filtradas da web e 2 milhões de imagens de satélite com legendas geradas. Vê cada quadrícula com 336 pixels em vez de 224.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on RS5M: 3 million captioned pictures that were filtered from the web, and 2 million satellite images with machine-made captions. Then tuned on RSICD and RSITMD together: strong on what their captions name.</source>
        <translation>Treinado com o RS5M: 3 milhões de imagens com legenda filtradas da web e 2 milhões de imagens de satélite com legendas geradas. Depois ajustado com RSICD e RSITMD juntos: forte no que as legendas deles nomeiam.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on RS5M: 3 million captioned pictures that were filtered from the web, and 2 million satellite images with machine-made captions. Then tuned on RSICD. Others who tuned it measured about 34, not 38, on RSICD.</source>
        <translation>Treinado com o RS5M: 3 milhões de imagens com legenda filtradas da web e 2 milhões de imagens de satélite com legendas geradas. Depois ajustado com o RSICD. Outros que o ajustaram mediram cerca de 34, não 38, no RSICD.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>mean recall on RSICD, %</source>
        <translation>revocação média no RSICD, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>mean recall on RSITMD, %</source>
        <translation>revocação média no RSITMD, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1 on AID, %</source>
        <translation>top-1 sem exemplos (zero-shot) no AID, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1 on EuroSAT, %</source>
        <translation>top-1 sem exemplos (zero-shot) no EuroSAT, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1 on ImageNet, %</source>
        <translation>top-1 sem exemplos (zero-shot) no ImageNet, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1 on RESISC45, %</source>
        <translation>top-1 sem exemplos (zero-shot) no RESISC45, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1, mean of 12 sets, %</source>
        <translation>top-1 sem exemplos (zero-shot), média de 12 conjuntos, %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Adding the model was cancelled.</source>
        <translation>A adição do modelo foi cancelada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Check that you may write there.</source>
        <translation>Verifique se você tem permissão para gravar ali.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Choose the folder, or the zip, that the training package exported.</source>
        <translation>Escolha a pasta, ou o zip, que o pacote de treinamento exportou.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Close what uses it, for example another QGIS, and try again.</source>
        <translation>Feche o que o está usando, por exemplo outro QGIS, e tente novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>It is damaged or was replaced: get the bundle again from its source.</source>
        <translation>Está danificado ou foi substituído: obtenha o pacote de modelo novamente de sua origem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Only models that were added with “Add” can be removed.</source>
        <translation>Somente modelos que foram adicionados com “Adicionar” podem ser removidos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>it is too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>its card is not of the kind that this version reads</source>
        <translation>sua ficha não é do tipo que esta versão lê</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>its card lacks {key}</source>
        <translation>falta {key} em sua ficha</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>its card names the file {name}</source>
        <translation>sua ficha indica o arquivo {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>the number of cards in it is {n}</source>
        <translation>o número de fichas nele é {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{model} cannot be deleted: {reason}.</source>
        <translation>{model} não pode ser excluído: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{model} cannot be moved to {path}: {reason}.</source>
        <translation>{model} não pode ser movido para {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{model} was not added here and stays.</source>
        <translation>{model} não foi adicionado aqui e permanece.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{name} in {path} is not the file that its card describes.</source>
        <translation>{name} em {path} não é o arquivo que sua ficha descreve.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{path} is no model bundle: {reason}.</source>
        <translation>{path} não é um pacote de modelo: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/__init__.py"/>
        <source>The index that is there stays as it is.</source>
        <translation>O índice existente permanece como está.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Check its path.</source>
        <translation>Verifique o caminho.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Choose the area again in another reference system, or set up the engine again.</source>
        <translation>Escolha a área novamente em outro sistema de referência ou configure o motor novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Correct or remove that feature, or export the file again.</source>
        <translation>Corrija ou remova essa feição ou exporte o arquivo novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Draw at least one polygon.</source>
        <translation>Desenhe pelo menos um polígono.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Export it again as GeoPackage (.gpkg) or GeoJSON (.geojson).</source>
        <translation>Exporte-o novamente como GeoPackage (.gpkg) ou GeoJSON (.geojson).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Export it as GeoPackage (.gpkg) or GeoJSON (.geojson).</source>
        <translation>Exporte-o como GeoPackage (.gpkg) ou GeoJSON (.geojson).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Export it in the raster&#x27;s coordinate reference system.</source>
        <translation>Exporte-o no sistema de referência de coordenadas do raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Give minx,miny,maxx,maxy in this order.</source>
        <translation>Informe minx,miny,maxx,maxy nesta ordem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Give the reference system of the box with --bbox-crs, such as EPSG:4326, or update the engine&#x27;s environment.</source>
        <translation>Indique o do retângulo com --bbox-crs, como EPSG:4326, ou atualize o ambiente do motor.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Name a file in it.</source>
        <translation>Indique um arquivo dentro dela.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Name one of these: {names}.</source>
        <translation>Indique um destes: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Name the area again, or none for the whole raster.</source>
        <translation>Indique a área novamente, ou nenhuma para o raster inteiro.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Name the layer that is meant, as in {path}:{layer}.</source>
        <translation>Indique a correta, como em {path}:{layer}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The area of interest that the index records of {path} is damaged: {reason}.</source>
        <translation>A área de interesse que o índice registra para {path} está danificada: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The area of interest {area} cannot be brought into the coordinates of {path}: {reason}.</source>
        <translation>A área de interesse {area} não pode ser convertida para as coordenadas de {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The box {box} has no area.</source>
        <translation>O retângulo {box} não tem área.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The file of polygons {path} does not exist.</source>
        <translation>O arquivo de polígonos {path} não existe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The geometry of feature {n} of {path} cannot be read: {reason}.</source>
        <translation>A geometria da feição {n} de {path} não pode ser lida: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The polygons of {path} cannot be read: {reason}.</source>
        <translation>Os polígonos de {path} não podem ser lidos: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The reference system {crs} is not known here.</source>
        <translation>O sistema de referência {crs} não é conhecido aqui.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} has no layer {layer}.</source>
        <translation>{path} não tem a camada {layer}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} has several layers with polygons: {names}.</source>
        <translation>{path} tem várias camadas com polígonos: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} holds no polygon.</source>
        <translation>{path} não contém nenhum polígono.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} is a folder, not a file of polygons.</source>
        <translation>{path} é uma pasta, não um arquivo de polígonos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} is no GeoPackage with a layer of polygons.</source>
        <translation>{path} não é um GeoPackage com uma camada de polígonos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} is of a kind that is not read as polygons.</source>
        <translation>{path} é de um tipo que não é lido como polígonos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Check that it is whole and that you may read it.</source>
        <translation>Verifique se está completo e se você tem permissão para lê-lo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose a .safetensors file, or one of torch.save (.pt, .bin).</source>
        <translation>Escolha um arquivo .safetensors ou um de torch.save (.pt, .bin).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose a checkpoint of CLIP: a .safetensors file, or one of torch.save (.pt, .bin).</source>
        <translation>Escolha um checkpoint do CLIP: um arquivo .safetensors ou um de torch.save (.pt, .bin).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose a checkpoint of {known}; training exports bundles of others.</source>
        <translation>Escolha um checkpoint de {known}; os pacotes de modelo dos demais são exportados pelo treinamento.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose a checkpoint that is one file, as open_clip_model.safetensors.</source>
        <translation>Escolha um checkpoint que seja um único arquivo, como open_clip_model.safetensors.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose the precision {higher}.</source>
        <translation>Escolha a precisão {higher}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose the precision {lower}.</source>
        <translation>Escolha a precisão {lower}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose the same model&#x27;s file for open_clip, as open_clip_model.safetensors.</source>
        <translation>Escolha o arquivo do mesmo modelo para open_clip, como open_clip_model.safetensors.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Convert it again; if that fails too, please report it with the name of the checkpoint.</source>
        <translation>Converta-o novamente; se isso também falhar, relate o problema com o nome do checkpoint.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Did you mean {meant}? Known are {known}, each also with {quick}.</source>
        <translation>Você quis dizer {meant}? São conhecidos {known}, cada um também com {quick}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Fetch the file: run git lfs pull in its repository, or download it from its page.</source>
        <translation>Obtenha o arquivo: execute git lfs pull em seu repositório ou baixe-o de sua página.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Free some space, choose a folder on another disk, or a lower precision.</source>
        <translation>Libere espaço, escolha uma pasta em outro disco ou uma precisão menor.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Get it again, and compare its size with the one that its source names.</source>
        <translation>Obtenha-o novamente e compare o tamanho com o que a origem informa.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Get the file from another source, best as .safetensors.</source>
        <translation>Obtenha o arquivo de outra origem, de preferência como .safetensors.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Get the file itself, as with the button for the download on that page.</source>
        <translation>Obtenha o arquivo em si, por exemplo com o botão de download dessa página.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Give three, such as 60,300,2000.</source>
        <translation>Informe três, como 60,300,2000.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Known are {known}, each also with {quick}.</source>
        <translation>São conhecidos {known}, cada um também com {quick}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Leave the architecture out to have it told from the file, or choose another file.</source>
        <translation>Deixe a arquitetura em branco para que seja deduzida do arquivo ou escolha outro arquivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Name a new folder for the bundle.</source>
        <translation>Indique uma nova pasta para o pacote de modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Name {quick}, or leave the architecture out.</source>
        <translation>Indique {quick} ou deixe a arquitetura em branco.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>OpenAI trained the weights in {path} with QuickGELU, and {name} computes GELU.</source>
        <translation>A OpenAI treinou os pesos em {path} com QuickGELU, e {name} calcula GELU.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The architecture {name} is not one that can be converted.</source>
        <translation>A arquitetura {name} não é uma das que podem ser convertidas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The bundle needs {needs} GB on the disk of {path}, which has {free} GB left.</source>
        <translation>O pacote de modelo precisa de {needs} GB no disco de {path}, que tem {free} GB livres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The checkpoint is damaged: get it again.</source>
        <translation>O checkpoint está danificado: obtenha-o novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The checkpoint {path} cannot be read: {reason}.</source>
        <translation>O checkpoint {path} não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The checkpoint {path} is dangerous: {reason}, which no weights need. Nothing of it was run.</source>
        <translation>O checkpoint {path} é perigoso: {reason}, e nenhum arquivo de pesos precisa disso. Nada dele foi executado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The conversion was cancelled; nothing was written.</source>
        <translation>A conversão foi cancelada; nada foi gravado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The converted model has no answer to {query} on the sample scene; the bundle was not written.</source>
        <translation>O modelo convertido não tem resposta para {query} na cena de amostra; o pacote de modelo não foi gravado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The converted {name} features agree with the checkpoint&#x27;s only to a cosine of {cosine}; the bundle was not written.</source>
        <translation>As características {name} convertidas concordam com as do checkpoint apenas até um cosseno de {cosine}; o pacote de modelo não foi gravado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The ground sizes {sizes} are not three numbers, from the smallest to the largest.</source>
        <translation>O terreno {sizes} não são três tamanhos, do menor ao maior.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The weight {name} has numbers that are too large for half precision.</source>
        <translation>O peso {name} tem números grandes demais para meia precisão.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The weight {name} holds something that is no number.</source>
        <translation>O peso {name} contém algo que não é um número.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The weights in {path} are of no architecture that can be converted here. For {name}, {reason}.</source>
        <translation>Os pesos em {path} não são de nenhuma arquitetura que possa ser convertida aqui. Para {name}, {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The weights in {path} have the names of Hugging Face&#x27;s transformers.</source>
        <translation>Os pesos em {path} têm os nomes da biblioteca transformers da Hugging Face.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>There are no weights in {path}.</source>
        <translation>Não há pesos em {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>There is no checkpoint {path}.</source>
        <translation>Não há nenhum checkpoint {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Unpack it, and choose a .safetensors file, or one of torch.save (.pt, .bin).</source>
        <translation>Descompacte-o e escolha um arquivo .safetensors ou um de torch.save (.pt, .bin).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Where PyTorch is at hand, save it again: {command}. Or get it as .safetensors.</source>
        <translation>Onde houver PyTorch, salve-o novamente: {command}. Ou obtenha-o como .safetensors.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>a tensor of it reaches beyond its numbers</source>
        <translation>um de seus tensores vai além dos números que contém</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has an opcode that no file of weights has ({code})</source>
        <translation>tem um código de operação que nenhum arquivo de pesos tem ({code})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has no table of tensors</source>
        <translation>não tem tabela de tensores</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {name} of {shape} instead of {wanted}</source>
        <translation>tem {name} de {shape} em vez de {wanted}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {name}, which has no place in it</source>
        <translation>tem {name}, que não tem lugar ali</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {n} B, and its end is missing</source>
        <translation>tem {n} B, e falta o final</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {n} B, and its table of tensors ends behind them</source>
        <translation>tem {n} B, e sua tabela de tensores termina depois deles</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {n} of {all} B</source>
        <translation>tem {n} de {all} B</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it holds a {kind}, not weights with names</source>
        <translation>contém um {kind} e nenhum peso com nome</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it holds numbers of the type {kind}</source>
        <translation>contém números do tipo {kind}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is a zip that PyTorch did not write and holds nothing</source>
        <translation>é um zip que não foi gravado pelo PyTorch e não contém nada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is a zip that PyTorch did not write, with {name} in it</source>
        <translation>é um zip que não foi gravado pelo PyTorch e contém {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is a zip with {name} in it, which has to be unpacked first</source>
        <translation>é um zip que contém {name}, que precisa ser descompactado antes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is cut off, or damaged</source>
        <translation>está cortado ou danificado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is encrypted</source>
        <translation>está criptografado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is neither safetensors nor a file of torch.save</source>
        <translation>não é safetensors nem um arquivo de torch.save</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it lacks the numbers {name}</source>
        <translation>faltam os números {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it lacks {name}</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it was packed anew, with compression</source>
        <translation>foi compactado novamente, com compressão</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its numbers are in the byte order of another kind of computer</source>
        <translation>seus números estão na ordem de bytes de outro tipo de computador</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its table of tensors is cut off</source>
        <translation>sua tabela de tensores está cortada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its table of tensors is damaged</source>
        <translation>sua tabela de tensores está danificada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its table of tensors is too long</source>
        <translation>sua tabela de tensores é longa demais</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its zip is damaged ({reason})</source>
        <translation>seu zip está danificado ({reason})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its zip is damaged or incomplete ({reason})</source>
        <translation>seu zip está danificado ou incompleto ({reason})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>opening it as PyTorch does would run {code}</source>
        <translation>abri-lo como o PyTorch faz executaria {code}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{name} of {model} has {size} GB in {precision}, and an ONNX file holds {most} GB.</source>
        <translation>{name} de {model} tem {size} GB em {precision}, e um arquivo ONNX comporta {most} GB.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} begins with zeros, as a download that never came.</source>
        <translation>{path} começa com zeros, como um download que nunca chegou.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} cannot be read as a checkpoint: {reason}.</source>
        <translation>{path} não pode ser lido como checkpoint: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} holds no weights of {name}: {reason}.</source>
        <translation>{path} não contém pesos de {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a file of {kind}, not a checkpoint.</source>
        <translation>{path} é um arquivo de {kind}, não um checkpoint.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a folder, not a checkpoint.</source>
        <translation>{path} é uma pasta, não um checkpoint.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a pointer of Git LFS, a note that stands for a file of {size} MB.</source>
        <translation>{path} é um ponteiro do Git LFS, uma nota no lugar de um arquivo de {size} MB.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a pointer of Git LFS, a note that stands for a file.</source>
        <translation>{path} é um ponteiro do Git LFS, uma nota no lugar de um arquivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a table of the parts of a checkpoint, not the weights.</source>
        <translation>{path} é uma tabela das partes de um checkpoint, não os pesos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a text that begins with {text}, not a checkpoint: a server may have sent that in place of the file.</source>
        <translation>{path} é um texto que começa com {text}, não um checkpoint: um servidor pode tê-lo enviado no lugar do arquivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a web page: the server sent that in place of the file, as where the address is that of a page about it, or where one has to log in.</source>
        <translation>{path} é uma página da web: o servidor a enviou no lugar do arquivo, como ocorre quando o endereço é o de uma página sobre ele ou quando é preciso fazer login.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is an archive of {kind}, not a checkpoint.</source>
        <translation>{path} é um arquivo compactado {kind}, não um checkpoint.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is empty: nothing of the file was fetched.</source>
        <translation>{path} está vazio: nada do arquivo foi obtido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is only the beginning of a checkpoint: {reason}.</source>
        <translation>{path} é só o começo de um checkpoint: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is there already.</source>
        <translation>{path} já existe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} was saved by a PyTorch before 1.6, or is a pickle of something else.</source>
        <translation>{path} foi salvo por um PyTorch anterior ao 1.6 ou é um pickle de outra coisa.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;bands&#x27; are {n}, not one or three</source>
        <translation>&#x27;bands&#x27; são {n}, não uma ou três</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;cells&#x27; are {cells}, more than the raster has pixels</source>
        <translation>&#x27;cells&#x27; são {cells}, mais do que os pixels do raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;files&#x27; lists {name}, which is no name of a file in its folder</source>
        <translation>&#x27;files&#x27; lista {name}, que não é nome de um arquivo em sua pasta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;fingerprint.sources&#x27; names a file that cannot be</source>
        <translation>&#x27;fingerprint.sources&#x27; indica um arquivo que não pode existir</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;ranges&#x27; go beyond the windows of the raster</source>
        <translation>&#x27;ranges&#x27; vai além das janelas do raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;stretch&#x27; has a range that ends before it begins</source>
        <translation>&#x27;stretch&#x27; tem uma faixa que termina antes de começar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;stretch&#x27; is no list of three ranges</source>
        <translation>&#x27;stretch&#x27; não é uma lista de três faixas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;validity&#x27; is no base64</source>
        <translation>&#x27;validity&#x27; não é base64</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;window_px&#x27; of {path} makes more windows than there can be</source>
        <translation>&#x27;window_px&#x27; de {path} gera mais janelas do que é possível</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a caption is empty</source>
        <translation>uma legenda está vazia</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a geometry is cut short</source>
        <translation>uma geometria está cortada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a geometry is not in the form that a GeoPackage has</source>
        <translation>uma geometria não é de um GeoPackage</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a geometry of kind {kind} is no polygon</source>
        <translation>uma geometria do tipo {kind} não é um polígono</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a region of {quote} has a coordinate that is no number</source>
        <translation>uma região de {quote} tem uma coordenada que não é um número</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a region of {quote} is no list of points</source>
        <translation>uma região de {quote} não é uma lista de pontos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a region of {quote} is no list of three or more points x, y</source>
        <translation>uma região de {quote} não é uma lista de três ou mais pontos x, y</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>an array is of no kind that is known</source>
        <translation>uma matriz não é de nenhum tipo conhecido</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>block {block} has sketches of another rank than others</source>
        <translation>o bloco {block} tem esboços de posto diferente dos demais</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>block {block} holds tiles that belong to another block</source>
        <translation>o bloco {block} tem quadrículas de outro</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>blocks hold embeddings of different kinds</source>
        <translation>os blocos contêm vetores de tipos diferentes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it has no column {name}</source>
        <translation>não tem a coluna {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it has tiles of a raster that it does not know</source>
        <translation>tem quadrículas de um raster que não conhece</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it has tiles that are no windows of their raster</source>
        <translation>tem quadrículas que não são janelas de seu raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it has tiles without extent</source>
        <translation>tem quadrículas sem extensão</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it is no JSON object</source>
        <translation>não é um objeto JSON</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it is no list of queries</source>
        <translation>não é uma lista de consultas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it is no list of texts</source>
        <translation>não é uma lista de textos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it names no photograph</source>
        <translation>não indica nenhuma fotografia</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its JSON is nested too deeply</source>
        <translation>seu JSON está aninhado demais</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its column {name} holds lists of another length</source>
        <translation>sua coluna {name} contém listas de outro comprimento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its column {name} holds no lists</source>
        <translation>sua coluna {name} não contém listas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its map of valid cells is no blob</source>
        <translation>seu mapa de células válidas não é um blob</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its path names no file</source>
        <translation>seu caminho não indica nenhum arquivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its tiles are not numbered in their order</source>
        <translation>suas quadrículas não estão numeradas em ordem</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>no JSON ({reason})</source>
        <translation>não é JSON ({reason})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the envelope of a geometry is unknown</source>
        <translation>o envelope de uma geometria é desconhecido</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the limits of &#x27;presence&#x27; do not rise from weak to strong</source>
        <translation>os limites de &#x27;presence&#x27; não aumentam de fraca a forte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the map of valid cells cannot be unpacked ({reason})</source>
        <translation>o mapa de células válidas não pode ser descompactado ({reason})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the map of valid cells has not as many as the heatmap: {n}</source>
        <translation>o mapa de células válidas não tem tantas quanto o mapa de calor: {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the scales {scales} with an overlap of {overlap} make no tiles</source>
        <translation>as escalas {scales} com uma sobreposição de {overlap} não geram quadrículas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the tile size {text} is not understood</source>
        <translation>o tamanho da quadrícula {text} não é compreendido</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the windows of a block are no list of ranges</source>
        <translation>as janelas de um bloco não são uma lista de faixas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the windows of a block are none of its raster</source>
        <translation>as janelas de um bloco não são de seu raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>tiles do not say in which row and column they are</source>
        <translation>há quadrículas que não dizem em que linha e coluna estão</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} has {n} B, not {wanted}</source>
        <translation>{name} tem {n} B, não {wanted}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} holds what is no number</source>
        <translation>{name} contém algo que não é um número</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} is empty</source>
        <translation>{name} está vazio</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} is no JSON object</source>
        <translation>{name} não é um objeto JSON</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} is {value}, not {wanted}</source>
        <translation>{name} é {value}, não {wanted}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{quote} has no regions</source>
        <translation>{quote} não tem regiões</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>A taught search is compared with what it was before, not with another model or index.</source>
        <translation>Uma busca ensinada é comparada com o que era antes, não com outro modelo ou índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Another evaluation is still going on.</source>
        <translation>Outra avaliação ainda está em andamento.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Both a model and indexes are given to compare with.</source>
        <translation>Foram informados tanto um modelo quanto índices para comparação.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Check that labels and rasters are of the same place, and their reference systems.</source>
        <translation>Verifique se os rótulos e os rasters são do mesmo lugar, e seus sistemas de referência.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Evaluate with smaller tiles or larger polygons, without an area, or with labels that say where something is.</source>
        <translation>Avalie com quadrículas menores ou polígonos maiores, sem uma área ou com rótulos que digam onde algo está.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Give only one of the two.</source>
        <translation>Informe apenas um dos dois.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Give the taught search, or what to compare with, but not both.</source>
        <translation>Informe a busca ensinada ou aquilo com que comparar, mas não ambos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Index it with the same tile size, scales and overlap, or name the model to compare with instead of its index: then this is done for you.</source>
        <translation>Indexe-o com o mesmo tamanho da quadrícula, as mesmas escalas e a mesma sobreposição, ou indique o modelo de comparação em vez de seu índice: nesse caso, isso é feito para você.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name a file with a field split, such as blocks.gpkg of pairs from a map, or no split.</source>
        <translation>Indique um arquivo com um campo split, como o blocks.gpkg dos pares de um mapa, ou nenhuma partição.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name an index of the same rasters, or a model to compare with.</source>
        <translation>Indique um índice dos mesmos rasters ou um modelo para comparação.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name one of these splits: {names}.</source>
        <translation>Indique uma destas partições: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name the field in which the labels say that, or a query that makes it of a label.</source>
        <translation>Indique o campo em que os rótulos dizem isso ou uma consulta que o forme a partir de um rótulo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name the file of the blocks as the area, or leave the split out.</source>
        <translation>Indique o arquivo dos blocos como área ou omita a partição.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>No label of {path} touches a raster (rasters: {n}, first {raster}).</source>
        <translation>Nenhum rótulo de {path} toca um raster (rasters: {n}, o primeiro é {raster}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>No polygon of {path} is of the split {split}.</source>
        <translation>Nenhum polígono de {path} é da partição {split}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>No tile shows any class of {path} (classes: {n}): no tile is covered by a quarter, and none holds half a polygon.</source>
        <translation>Nenhuma quadrícula mostra uma classe de {path} (classes: {n}): nenhuma está coberta em um quarto, e nenhuma contém metade de um polígono.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Put {place} where it belongs.</source>
        <translation>Coloque {place} no lugar devido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Repair it, or evaluate without it.</source>
        <translation>Repare-o ou avalie sem ele.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The evaluation was cancelled.</source>
        <translation>A avaliação foi cancelada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The index {path} does not hold {raster}, so that there is nothing to compare.</source>
        <translation>O índice {path} não contém {raster}, portanto não há nada a comparar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The polygons of {path} do not say of which split they are.</source>
        <translation>Os polígonos de {path} não dizem de que partição são.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The query {template} has no place for the label.</source>
        <translation>A consulta {template} não tem lugar para o rótulo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The search {path} was taught for “{query}”, which no label asks for: {labels}.</source>
        <translation>A busca {path} foi ensinada para “{query}”, que nenhum rótulo pede: {labels}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The split “{split}” is asked for, but no area that is divided into splits.</source>
        <translation>A partição “{split}” foi pedida, mas nenhuma área dividida em partições foi informada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Wait for it to end, or cancel it first.</source>
        <translation>Espere que termine ou cancele-a antes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>{first} and {second} cut {raster} into other tiles, so that their metrics do not compare. Tiles of the one that the other has not: {n} of {all}.</source>
        <translation>{first} e {second} dividem {raster} em quadrículas diferentes, portanto suas métricas não são comparáveis. Quadrículas de um que o outro não tem: {n} de {all}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>{path} cannot be indexed for the evaluation: {reason}</source>
        <translation>{path} não pode ser indexado para a avaliação: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>A database cannot be used: {reason}.</source>
        <translation>Um banco de dados não pode ser usado: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check that the files are what they should be.</source>
        <translation>Verifique se os arquivos são o que deveriam ser.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check that you may read it and write to its folder.</source>
        <translation>Verifique se você tem permissão para lê-lo e para gravar em sua pasta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the disk and that the file is complete.</source>
        <translation>Verifique o disco e se o arquivo está completo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the file and the disk.</source>
        <translation>Verifique o arquivo e o disco.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the name and the folder.</source>
        <translation>Verifique o nome e a pasta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the name: a part of it is a file, not a folder.</source>
        <translation>Verifique o nome: uma parte dele é um arquivo, não uma pasta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the names of the files, and that none of them is damaged.</source>
        <translation>Verifique os nomes dos arquivos e se nenhum deles está danificado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the names.</source>
        <translation>Verifique os nomes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the pattern and the folder.</source>
        <translation>Verifique o padrão e a pasta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Choose a place where you may write.</source>
        <translation>Escolha um lugar onde você tenha permissão para gravar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Close other programs, or take fewer files at once.</source>
        <translation>Feche outros programas ou use menos arquivos de uma vez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Create it or choose another folder.</source>
        <translation>Crie-a ou escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Free some space and run it again.</source>
        <translation>Libere espaço e execute novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Free some space and try again.</source>
        <translation>Libere espaço e tente novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Give it a shorter name.</source>
        <translation>Dê-lhe um nome mais curto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Give its path.</source>
        <translation>Informe seu caminho.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Give smaller numbers.</source>
        <translation>Informe números menores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Its links go round in a circle: mend or remove them.</source>
        <translation>Seus links apontam em círculo: corrija-os ou remova-os.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name a file that ends in {suffix}.</source>
        <translation>Indique um arquivo que termine em {suffix}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name an index, or a folder that has some.</source>
        <translation>Indique um índice ou uma pasta que contenha índices.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name another file, or choose that it is replaced.</source>
        <translation>Indique outro arquivo ou escolha que ele seja substituído.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name another file, or remove this one first if nobody needs it.</source>
        <translation>Indique outro arquivo ou remova este antes, se ninguém precisar dele.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name another file, or use --overwrite.</source>
        <translation>Indique outro arquivo ou use --overwrite.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name another file.</source>
        <translation>Indique outro arquivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name rasters, or a folder that has some.</source>
        <translation>Indique rasters ou uma pasta que contenha rasters.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name the raster that was searched.</source>
        <translation>Indique o raster em que a busca foi feita.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name two files.</source>
        <translation>Indique dois arquivos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>No file has a name with a null byte in it.</source>
        <translation>Nenhum arquivo tem um byte nulo no nome.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>No file matches {pattern}.</source>
        <translation>Nenhum arquivo corresponde a {pattern}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Raise the limit of open files (ulimit -n), or take fewer files at once.</source>
        <translation>Aumente o limite de arquivos abertos (ulimit -n) ou use menos arquivos de uma vez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Remove it.</source>
        <translation>Remova-o.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Rename it.</source>
        <translation>Renomeie-o.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The file that is to be written has no name.</source>
        <translation>O arquivo a ser gravado não tem nome.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The name of a file is empty.</source>
        <translation>O nome de um arquivo está vazio.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The name of the file {name} is not valid UTF-8.</source>
        <translation>O nome do arquivo {name} não é UTF-8 válido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The name of {path} is too long.</source>
        <translation>O nome de {path} é longo demais.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The system allows no access to {path}.</source>
        <translation>O sistema não permite acesso a {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>There is no space left on a disk.</source>
        <translation>Não há espaço livre em um disco.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Too many files are open on this computer.</source>
        <translation>Há arquivos demais abertos neste computador.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Too many files are open.</source>
        <translation>Há arquivos demais abertos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Use another one, without &lt; &gt; : &quot; | ? * or a dot at its end, and not CON or NUL.</source>
        <translation>Use outro, sem &lt; &gt; : &quot; | ? * nem ponto no final, e que não seja CON nem NUL.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Use for example {name}.</source>
        <translation>Use, por exemplo, {name}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Windows has no files with the name {name}.</source>
        <translation>O Windows não aceita arquivos com o nome {name}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{doing} cannot use what was given: a number is too large.</source>
        <translation>{doing} não pode usar o que foi informado: um número é grande demais.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{doing} cannot use what was given: a text or a name is not valid UTF-8.</source>
        <translation>{doing} não pode usar o que foi informado: um texto ou um nome não é UTF-8 válido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{doing} cannot use what was given: it is nested too deeply.</source>
        <translation>{doing} não pode usar o que foi informado: está aninhado demais.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} cannot be found.</source>
        <translation>{path} não foi encontrado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} cannot be written: its name must end in {suffix}.</source>
        <translation>{path} não pode ser gravado: o nome precisa terminar em {suffix}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} cannot be written: the folder {folder} does not exist.</source>
        <translation>{path} não pode ser gravado: a pasta {folder} não existe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} does not exist.</source>
        <translation>{path} não existe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} exists already.</source>
        <translation>{path} já existe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} holds no index.</source>
        <translation>{path} não contém nenhum índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} holds no raster.</source>
        <translation>{path} não contém nenhum raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is a folder.</source>
        <translation>{path} é uma pasta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is a link that leads nowhere but to itself.</source>
        <translation>{path} é um link que só leva a si mesmo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is named for two files that are to be written.</source>
        <translation>{path} foi indicado para dois arquivos a serem gravados.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is no raster to index: this program wrote it.</source>
        <translation>{path} não é um raster a ser indexado: foi gravado por este programa.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is not replaced: what is to be written is made of it.</source>
        <translation>{path} não será substituído: o que deve ser gravado é feito a partir dele.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is not replaced: {reason}.</source>
        <translation>{path} não será substituído: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} lies on a disk that is read only.</source>
        <translation>{path} está em um disco somente leitura.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Another engine is writing the index {path}.</source>
        <translation>Outro motor está gravando o índice {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Another engine writes the index {path}: it has tiles by now that were missing.</source>
        <translation>Outro motor está gravando o índice {path}: ele já tem quadrículas que faltavam.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Another index run is still going on.</source>
        <translation>Outra indexação ainda está em andamento.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build it again with --overwrite, or take a copy of it from before.</source>
        <translation>Crie-o novamente com --overwrite ou use uma cópia anterior dele.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build it again with --overwrite, or use the version that wrote it.</source>
        <translation>Crie-o novamente com --overwrite ou use a versão que o gravou.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build it again with --overwrite.</source>
        <translation>Crie-o novamente com --overwrite.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build it, or check its path.</source>
        <translation>Crie-o ou verifique o caminho.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build the index again, or take a copy of it from before.</source>
        <translation>Crie o índice novamente ou use uma cópia anterior dele.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build the index again, or use the version of the plugin that wrote it.</source>
        <translation>Crie o índice novamente ou use a versão do complemento que o gravou.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build the index again.</source>
        <translation>Crie o índice novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build the index first.</source>
        <translation>Crie o índice antes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Check the file.</source>
        <translation>Verifique o arquivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Check their nodata value and mask, then build the index again.</source>
        <translation>Verifique o valor sem dados e a máscara deles e crie o índice novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Check what the raster says about pixels without data and about transparency.</source>
        <translation>Verifique o que o raster diz sobre pixels sem dados e sobre transparência.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Check what they say about pixels without data and about transparency, or say it yourself (--nodata none, --alpha none).</source>
        <translation>Verifique o que eles dizem sobre pixels sem dados e sobre transparência ou diga você mesmo (--nodata none, --alpha none).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose a file that the export command wrote.</source>
        <translation>Escolha um arquivo gravado pelo comando export.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose a file that the index command wrote.</source>
        <translation>Escolha um arquivo gravado pelo comando index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose a file that was built as an index.</source>
        <translation>Escolha um arquivo que foi criado como índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose a file that was exported of an index.</source>
        <translation>Escolha um arquivo que foi exportado de um índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose the file that was moved, or index this one as a new raster.</source>
        <translation>Escolha o arquivo que foi movido ou indexe este como um novo raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose what it was built with to continue the index as it is, or rebuild it.</source>
        <translation>Escolha essa opção novamente para continuar o índice como está ou recrie-o.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Continue the index first.</source>
        <translation>Continue o índice antes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Continue the index: tiles that are missing are built again.</source>
        <translation>Continue o índice: as quadrículas que faltam são criadas novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Export it again.</source>
        <translation>Exporte-o novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Export the files again, each alike.</source>
        <translation>Exporte os arquivos novamente, todos da mesma forma.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>GeoParquet files need the package pyarrow, which the engine&#x27;s environment lacks.</source>
        <translation>Arquivos GeoParquet precisam do pacote pyarrow, que falta no ambiente do motor.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Give the path of one of them: {rasters}.</source>
        <translation>Informe o caminho de um deles: {rasters}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Index it apart from the others; one search can look into several indexes.</source>
        <translation>Indexe-o separado dos outros; uma única busca pode abranger vários índices.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Install it there: pip install pyarrow.</source>
        <translation>Instale-o ali: pip install pyarrow.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Its rasters: {rasters}.</source>
        <translation>Seus rasters: {rasters}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Leave the option out to continue the index as it is. Use --overwrite to build it again, or another --out for a second index.</source>
        <translation>Omita a opção para continuar o índice como está. Use --overwrite para criá-lo novamente ou outro --out para um segundo índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Most often memory is short: close other programs, then continue the index. What was indexed is kept.</source>
        <translation>Na maioria das vezes, falta memória: feche outros programas e depois continue o índice. O que foi indexado está guardado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Most often memory is short: use fewer workers. What was indexed is kept: run the same command again to continue.</source>
        <translation>Na maioria das vezes, falta memória: use menos processos. O que foi indexado está guardado: execute o mesmo comando novamente para continuar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Move that file elsewhere, import it as an index and forget the raster there.</source>
        <translation>Mova esse arquivo para outro lugar, importe-o como índice e esqueça o raster ali.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Name a GeoPackage, a GeoParquet file or a folder of them.</source>
        <translation>Indique um GeoPackage, um arquivo GeoParquet ou uma pasta deles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Name the .gpkg file that the index command wrote.</source>
        <translation>Indique o arquivo .gpkg gravado pelo comando index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>No tile of {path} has its centre in the area that is searched. Tiles that only touch it: {n}.</source>
        <translation>Nenhuma quadrícula de {path} tem seu centro na área da busca. Quadrículas que apenas a tocam: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>No tile of {path} lies in the area that is searched.</source>
        <translation>Nenhuma quadrícula de {path} está na área da busca.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>None of the {n} rasters can be indexed. The first: {reason}</source>
        <translation>Nenhum dos {n} rasters pode ser indexado. O primeiro: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Nothing is indexed: no pixel of the {n} rasters is valid in the area of interest.</source>
        <translation>Nada foi indexado: nenhum pixel dos {n} rasters é válido na área de interesse.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Nothing is indexed: no pixel of the {n} rasters is valid.</source>
        <translation>Nada foi indexado: nenhum pixel dos {n} rasters é válido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Nothing is indexed: no pixel of {path} is valid in the area of interest.</source>
        <translation>Nada foi indexado: nenhum pixel de {path} é válido na área de interesse.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Nothing is indexed: no pixel of {path} is valid.</source>
        <translation>Nada foi indexado: nenhum pixel de {path} é válido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Rebuild it again when the raster can be read: what was encoded is kept.</source>
        <translation>Recrie-o novamente quando o raster puder ser lido: o que foi codificado está guardado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Rebuild it with the model that is there, or add its own model again.</source>
        <translation>Recrie-o com o modelo existente ou adicione novamente o modelo próprio dele.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Rebuild the index, or build a second one.</source>
        <translation>Recrie o índice ou crie um segundo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Rebuild the index, or choose the model that it was built with.</source>
        <translation>Recrie o índice ou escolha o modelo com que foi criado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Remove {former} from the index instead.</source>
        <translation>Em vez disso, remova {former} do índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Run it again when the raster can be read, or without that raster: what was encoded is kept.</source>
        <translation>Execute novamente quando o raster puder ser lido, ou sem esse raster: o que foi codificado está guardado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Run the index command on it again.</source>
        <translation>Execute o comando index nele novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Run the index command on it first.</source>
        <translation>Execute o comando index nele antes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Run the index command on it: tiles that are missing are built again.</source>
        <translation>Execute o comando index nele: as quadrículas que faltam são criadas novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Search elsewhere, or add the area to the index by the index command.</source>
        <translation>Busque em outro lugar ou adicione a área ao índice com o comando index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Search elsewhere, or add the area to the index.</source>
        <translation>Busque em outro lugar ou adicione a área ao índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Take a larger area: it should be as large as a tile.</source>
        <translation>Use uma área maior: deve ser do tamanho de uma quadrícula.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Take the tile&#x27;s number from the results of a search in this index.</source>
        <translation>Use o número da quadrícula que consta nos resultados de uma busca neste índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The box was read in {crs}; name another with --bbox-crs. Or search elsewhere, or add the area to the index by the index command.</source>
        <translation>O retângulo foi lido em {crs}; indique outro com --bbox-crs. Ou busque em outro lugar, ou adicione a área ao índice com o comando index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The export was cancelled; nothing was written.</source>
        <translation>A exportação foi cancelada; nada foi gravado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index run was cancelled.</source>
        <translation>A indexação foi cancelada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} cannot be continued: {reason}</source>
        <translation>O índice {path} não pode ser continuado: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} does not exist.</source>
        <translation>O índice {path} não existe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has no raster {raster}.</source>
        <translation>O índice {path} não tem o raster {raster}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has no tile {tile}.</source>
        <translation>O índice {path} não tem a quadrícula {tile}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has schema {schema}, which can be searched only.</source>
        <translation>O índice {path} tem o esquema {schema}, que só permite buscas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has schema {schema}; this version reads {known}.</source>
        <translation>O índice {path} tem o esquema {schema}; esta versão lê {known}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has the raster {raster} already.</source>
        <translation>O índice {path} já tem o raster {raster}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has {n} rasters {raster}.</source>
        <translation>O índice {path} tem {n} rasters {raster}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} holds no tile yet.</source>
        <translation>O índice {path} ainda não contém nenhuma quadrícula.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} holds no tile: all rows of its layer ({n}) were removed by hand.</source>
        <translation>O índice {path} não contém nenhuma quadrícula: todas as linhas de sua camada ({n}) foram removidas à mão.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} holds no tile: no pixel of its rasters is valid.</source>
        <translation>O índice {path} não contém nenhuma quadrícula: nenhum pixel de seus rasters é válido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} is damaged ({reason}).</source>
        <translation>O índice {path} está danificado ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} was built differently: {difference}.</source>
        <translation>O índice {path} foi criado de outra forma: {difference}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} was built with the model {built}, not with {wanted}.</source>
        <translation>O índice {path} foi criado com o modelo {built}, não com {wanted}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} was built without patch features.</source>
        <translation>O índice {path} foi criado sem características de fragmentos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The new index is complete except for {path} (tiles of it in the old one: {n}): {reason}</source>
        <translation>O novo índice está criado, exceto para {path} (quadrículas dele no antigo: {n}): {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>There is no tile to write to {path}.</source>
        <translation>Não há quadrícula para gravar em {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Use --overwrite to build it again with the model that is there, or name the folder of its own model.</source>
        <translation>Use --overwrite para criá-lo novamente com o modelo existente ou indique a pasta do modelo próprio dele.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Use --overwrite to build it again, or another --out for a second index.</source>
        <translation>Use --overwrite para criá-lo novamente ou outro --out para um segundo índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Wait until it is done, or cancel it there.</source>
        <translation>Espere que termine ou cancele ali.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Wait until it is done, then continue the index.</source>
        <translation>Espere que termine e depois continue o índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Wait until it is done, then run the index command again.</source>
        <translation>Espere que termine e depois execute o comando index novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>What was indexed is kept: continue the index when you want.</source>
        <translation>O que foi indexado está guardado: continue o índice quando quiser.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>What was indexed is kept: run the same command again to continue.</source>
        <translation>O que foi indexado está guardado: execute o mesmo comando novamente para continuar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{n} worker processes of the index run were ended from outside, the last one with status {status}.</source>
        <translation>{n} processos da indexação foram encerrados de fora, o último com o status {status}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} cannot be read as a Parquet file: {reason}.</source>
        <translation>{path} não pode ser lido como arquivo Parquet: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} changed, and {part} holds tiles of other rasters as well, so it is not replaced.</source>
        <translation>{path} mudou, e {part} também contém quadrículas de outros rasters, portanto não será substituído.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} has schema {schema}; this version reads {known}.</source>
        <translation>{path} tem o esquema {schema}; esta versão lê {known}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} holds no index: it has no file that ends in {suffix}.</source>
        <translation>{path} não contém nenhum índice: não tem nenhum arquivo que termine em {suffix}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} holds sketches of several ranks.</source>
        <translation>{path} contém esboços de vários postos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} holds tiles of {raster} from before and after it changed.</source>
        <translation>{path} contém quadrículas de {raster} de antes e de depois de sua mudança.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} in the reference system {crs} has no place in {layer}, the one of the index&#x27;s layer.</source>
        <translation>{path}, no sistema de referência {crs}, não tem lugar em {layer}, o da camada do índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is a Parquet file, but not one of text-search tiles.</source>
        <translation>{path} é um arquivo Parquet, mas não de quadrículas de busca por texto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is a raster, not a text-search index.</source>
        <translation>{path} é um raster, não um índice de busca por texto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is damaged: {part}: {reason}.</source>
        <translation>{path} está danificado: {part}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} está danificado: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is not a text-search index, or too damaged to tell.</source>
        <translation>{path} não é um índice de busca por texto ou está danificado demais para saber.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is not a text-search index.</source>
        <translation>{path} não é um índice de busca por texto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is not the raster that was indexed as {raster}: its content is another.</source>
        <translation>{path} não é o raster que foi indexado como {raster}: seu conteúdo é outro.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{reason} Of {n} more, the first: {first}</source>
        <translation>{reason} De mais {n}, o primeiro: {first}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>All polygons of {path} ({n}) are said to be wrong.</source>
        <translation>Todos os polígonos de {path} ({n}) estão indicados como errados.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Export them in the raster&#x27;s coordinate reference system.</source>
        <translation>Exporte-os no sistema de referência de coordenadas do raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Label at least one place that is right.</source>
        <translation>Rotule pelo menos um lugar certo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Name one of its fields: {names}.</source>
        <translation>Indique um de seus campos: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Name the field that says what the polygons show.</source>
        <translation>Indique o campo que diz o que os polígonos mostram.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>No polygon of {path} says anything in the field {field}.</source>
        <translation>Nenhum polígono de {path} diz algo no campo {field}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>No polygon of {path} says anything in the fields {names}.</source>
        <translation>Nenhum polígono de {path} diz algo nos campos {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>The field {field} of {path} says neither right nor wrong: {found}.</source>
        <translation>O campo {field} de {path} não diz nem right (certo) nem wrong (errado): {found}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>The labels of {path} cannot be brought into the coordinates of {raster}: {reason}.</source>
        <translation>Os rótulos de {path} não podem ser convertidos para as coordenadas de {raster}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>The labels of {path} have no field {field}.</source>
        <translation>Os rótulos de {path} não têm o campo {field}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Write right or wrong in it, or leave it empty where a polygon is right.</source>
        <translation>Escreva nele right (certo) ou wrong (errado), ou deixe-o vazio onde um polígono estiver certo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>A machine of the cluster cannot load what the run needs: {reason}.</source>
        <translation>Uma máquina do cluster não consegue carregar o que a execução precisa: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>A run on a cluster needs the package distributed, which the engine&#x27;s environment lacks.</source>
        <translation>Uma execução em cluster precisa do pacote distributed, que falta no ambiente do motor.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Ask for the permission to read it.</source>
        <translation>Peça permissão para lê-lo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Check that it runs; its address looks like tcp://host:8786.</source>
        <translation>Verifique se está em execução; seu endereço é semelhante a tcp://host:8786.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Check that its folder is writable and that no other program holds the file.</source>
        <translation>Verifique se sua pasta permite gravação e se nenhum outro programa está usando o arquivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Check the file and the disk, or build the index again.</source>
        <translation>Verifique o arquivo e o disco ou crie o índice novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Choose a place where you may write, or close the program that holds the file.</source>
        <translation>Escolha um lugar onde você tenha permissão para gravar ou feche o programa que está usando o arquivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Close other programs, or use larger tiles or fewer rasters at once.</source>
        <translation>Feche outros programas ou use quadrículas maiores ou menos rasters de uma vez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Close the other program and try again.</source>
        <translation>Feche o outro programa e tente novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Free some space and continue the index; what was indexed so far is kept.</source>
        <translation>Libere espaço e continue o índice; o que foi indexado até agora está guardado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Free some space and run it again; what was indexed so far is kept.</source>
        <translation>Libere espaço e execute novamente; o que foi indexado até agora está guardado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Install it there and on the cluster: pip install distributed pyarrow.</source>
        <translation>Instale-o ali e no cluster: pip install distributed pyarrow.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Install the engine and its packages, in the same versions, on all machines.</source>
        <translation>Instale o motor e seus pacotes, nas mesmas versões, em todas as máquinas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Install the plugin again.</source>
        <translation>Instale o complemento novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Most often memory is short: see their logs. The parts that are written are kept: build the index again to continue.</source>
        <translation>Na maioria das vezes, falta memória: consulte os registros deles. As partes gravadas estão guardadas: crie o índice novamente para continuar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Most often memory is short: see their logs. The parts that are written are kept: run the same command again to continue.</source>
        <translation>Na maioria das vezes, falta memória: consulte os registros deles. As partes gravadas estão guardadas: execute o mesmo comando novamente para continuar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Please report this with the log.</source>
        <translation>Relate isso com o registro.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Run: {command} - or choose the Python of an environment that has what the engine needs.</source>
        <translation>Execute: {command} - ou escolha o Python de um ambiente que tenha o que o motor precisa.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Set up the engine again, which installs what is missing.</source>
        <translation>Configure o motor novamente; isso instala o que falta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The dask scheduler {address} cannot be reached: {reason}.</source>
        <translation>O agendador dask {address} não pode ser alcançado: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The engine failed at {doing}: {kind}: {reason}.</source>
        <translation>O motor falhou em {doing}: {kind}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The engine&#x27;s Python, {python}, lacks the package {name}.</source>
        <translation>Falta o pacote {name} no Python do motor, {python}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The engine&#x27;s Python, {python}, lacks the packages {names} and {last}.</source>
        <translation>Faltam os pacotes {names} e {last} no Python do motor, {python}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The engine&#x27;s own files are incomplete or of several versions: {reason}.</source>
        <translation>Os arquivos do próprio motor estão incompletos ou são de várias versões: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The machine {machine} of the cluster cannot load the engine: {reason}.</source>
        <translation>A máquina {machine} do cluster não consegue carregar o motor: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The package {name} of the engine&#x27;s Python, {python}, cannot be loaded: {reason}.</source>
        <translation>O pacote {name} do Python do motor, {python}, não pode ser carregado: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The request was cancelled.</source>
        <translation>A solicitação foi cancelada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>There is no space left on the disk of {path}.</source>
        <translation>Não há espaço livre no disco de {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>There is not enough memory for {doing}.</source>
        <translation>Não há memória suficiente para {doing}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Workers of the cluster died again and again on {task}.</source>
        <translation>Processos do cluster morreram repetidamente em {task}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} não pode ser usado: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} não pode ser gravado: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} is held by another program.</source>
        <translation>{path} está em uso por outro programa.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} may not be read by you.</source>
        <translation>Você não tem permissão para ler {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} or its folder cannot be written to.</source>
        <translation>Não é possível gravar em {path} ou em sua pasta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Build the index again, or put the model back.</source>
        <translation>Crie o índice novamente ou coloque o modelo de volta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Choose the folder of a complete bundle: card.json and all files that it lists, at least image.onnx, text.onnx and tokenizer.json.</source>
        <translation>Escolha a pasta de um pacote de modelo completo: card.json e todos os arquivos que ele lista, pelo menos image.onnx, text.onnx e tokenizer.json.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Copy the bundle again from its source, or export it again with this version of the training package.</source>
        <translation>Copie o pacote de modelo novamente de sua origem ou exporte-o novamente com esta versão do pacote de treinamento.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Copy the bundle again from its source, or measure its levels again: training presence --write.</source>
        <translation>Copie o pacote de modelo novamente de sua origem ou meça seus níveis novamente: training presence --write.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Copy the bundle again from its source.</source>
        <translation>Copie o pacote de modelo novamente de sua origem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again or update the plugin.</source>
        <translation>Exporte o pacote de modelo novamente ou atualize o complemento.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again, or update onnxruntime.</source>
        <translation>Exporte o pacote de modelo novamente ou atualize onnxruntime.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again, or update tokenizers.</source>
        <translation>Exporte o pacote de modelo novamente ou atualize tokenizers.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again, with all weights inside.</source>
        <translation>Exporte o pacote de modelo novamente, com todos os pesos dentro dele.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again.</source>
        <translation>Exporte o pacote de modelo novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>It is damaged or was replaced: copy the bundle again from its source.</source>
        <translation>Está danificado ou foi substituído: copie o pacote de modelo novamente de sua origem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>OpenVINO cannot load {path}: {reason}.</source>
        <translation>O OpenVINO não consegue carregar {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Put the bundle back, or build the index again with another one.</source>
        <translation>Coloque o pacote de modelo de volta ou crie o índice novamente com outro.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The bundled photographs cannot be used: {path}: {reason}.</source>
        <translation>As fotografias que acompanham o complemento não podem ser usadas: {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The card of the model bundle {path} is damaged: {reason}.</source>
        <translation>A ficha do pacote de modelo {path} está danificada: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The card of the model bundle {path} says what {n} captions reach, but its bank has {bank}.</source>
        <translation>A ficha do pacote de modelo {path} diz o que {n} legendas alcançam, mas seu banco tem {bank}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The image tower of {path} failed: {reason}.</source>
        <translation>A torre de imagem de {path} falhou: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The index was built with the model {model}, but {path} now holds {other}.</source>
        <translation>O índice foi criado com o modelo {model}, mas {path} agora contém {other}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model bundle {path} asks for the local ranking {key} = {value}; this version knows {known}.</source>
        <translation>O pacote de modelo {path} é classificado por {key} local {value}; esta versão conhece {known}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model bundle {path} does not exist.</source>
        <translation>O pacote de modelo {path} não existe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model bundle {path} has card schema {schema}; this version reads {known}.</source>
        <translation>O pacote de modelo {path} tem o esquema de ficha {schema}; esta versão lê {known}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model bundle {path} lacks {name}.</source>
        <translation>Falta {name} no pacote de modelo {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model {model} that the index was built with is not at {path} any more.</source>
        <translation>O modelo {model} com que o índice foi criado não está mais em {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The text tower of {path} failed: {reason}.</source>
        <translation>A torre de texto de {path} falhou: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Try the device cpu; if that fails too, export the bundle again.</source>
        <translation>Tente o dispositivo cpu; se isso também falhar, exporte o pacote de modelo novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Use the runtime onnxruntime, or update openvino.</source>
        <translation>Use o ambiente de execução onnxruntime ou atualize openvino.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} cannot be computed in half precision.</source>
        <translation>{path} não pode ser calculado em meia precisão.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} cannot be loaded: {reason}.</source>
        <translation>{path} não pode ser carregado: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} is no ONNX model, or it is damaged.</source>
        <translation>{path} não é um modelo ONNX ou está danificado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} is not the file that the card of the bundle describes.</source>
        <translation>{path} não é o arquivo que a ficha do pacote de modelo descreve.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} takes weights from other files, which no card vouches for.</source>
        <translation>{path} usa pesos de outros arquivos, que nenhuma ficha garante.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A file that it is made of is missing: bring it back or correct its path.</source>
        <translation>Falta um arquivo de que ele é composto: recupere-o ou corrija seu caminho.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A raster of {extent} pixels has {n} tiles of {side} in a row, more than an index can hold ({most}).</source>
        <translation>Um raster de {extent} pixels tem {n} quadrículas de {side} em uma linha, mais do que um índice comporta ({most}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A tile of {size} at scale {scale} is only {pixels} pixel of {path} wide.</source>
        <translation>Uma quadrícula de {size} na escala {scale} tem apenas {pixels} pixel de {path} de largura.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A tile of {size} at scale {scale} is only {pixels} pixels of {path} wide.</source>
        <translation>Uma quadrícula de {size} na escala {scale} tem apenas {pixels} pixels de {path} de largura.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A tile size in metres ({size}) needs a raster that knows where it lies.</source>
        <translation>Um tamanho da quadrícula em metros ({size}) precisa de um raster que saiba onde está.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Add the one that you want to the project as a layer, and choose that.</source>
        <translation>Adicione o que você quer ao projeto como camada e escolha-o.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Assign a coordinate reference system to it, or give the tile size in pixels, for example 256px.</source>
        <translation>Atribua-lhe um sistema de referência de coordenadas ou informe o tamanho da quadrícula em pixels, por exemplo 256px.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Assign a known one to the raster and index it again, or set up the engine again.</source>
        <translation>Atribua um conhecido ao raster e indexe-o novamente ou configure o motor novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Assign a known one to the raster and index it again, or update the engine&#x27;s environment.</source>
        <translation>Atribua um conhecido ao raster e indexe-o novamente ou atualize o ambiente do motor.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Band {band} cannot tell the valid pixels of {path} (bands: {n}).</source>
        <translation>A banda {band} não pode indicar os pixels válidos de {path} (bandas: {n}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Build the index again when the file is complete.</source>
        <translation>Crie o índice novamente quando o arquivo estiver completo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Check its permissions.</source>
        <translation>Verifique suas permissões.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Check that it is an image that GDAL can read and that it was copied completely.</source>
        <translation>Verifique se é uma imagem que o GDAL consegue ler e se foi copiada por completo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Check the file&#x27;s path.</source>
        <translation>Verifique o caminho do arquivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Check the path of the raster.</source>
        <translation>Verifique o caminho do raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Choose a file that holds an image.</source>
        <translation>Escolha um arquivo que contenha uma imagem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Choose a raster that holds an image.</source>
        <translation>Escolha um raster que contenha uma imagem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Choose an area that overlaps the raster.</source>
        <translation>Escolha uma área que se sobreponha ao raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Export it as a GeoTIFF and take that.</source>
        <translation>Exporte-o como GeoTIFF e use esse arquivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Export its amplitude as a raster first.</source>
        <translation>Exporte antes sua amplitude como raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give a code such as EPSG:32633, or its definition as WKT or PROJ text.</source>
        <translation>Informe um código como EPSG:32633 ou sua definição como texto WKT ou PROJ.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give a share from 0 to 0.9, such as 0.5.</source>
        <translation>Informe uma proporção de 0 a 0.9, como 0.5.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give a tile size of at least {least}, or auto.</source>
        <translation>Informe um tamanho da quadrícula de pelo menos {least} ou auto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give another band, or none.</source>
        <translation>Informe outra banda ou nenhuma.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give auto, none, one range LOW,HIGH or three of them separated by semicolons, each with LOW below HIGH.</source>
        <translation>Informe auto, none, uma faixa LOW,HIGH ou três delas separadas por ponto e vírgula, cada uma com LOW abaixo de HIGH.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give larger tiles or a smaller overlap.</source>
        <translation>Informe quadrículas maiores ou uma sobreposição menor.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give metres on the ground such as 300m, or raster pixels such as 256px.</source>
        <translation>Informe metros no terreno, como 300m, ou pixels do raster, como 256px.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give one band or three, counted from 1 to {n}.</source>
        <translation>Informe uma banda ou três, contadas de 1 a {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give positive numbers such as 1,2: a scale of 2 has windows twice as wide.</source>
        <translation>Informe números positivos como 1,2: uma escala de 2 tem janelas duas vezes mais largas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give the path of the file itself.</source>
        <translation>Informe o caminho do próprio arquivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give the raster&#x27;s reference system, or choose an area that overlaps the raster.</source>
        <translation>Informe o sistema de referência do raster ou escolha uma área que se sobreponha ao raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give the tile size in pixels, for example 256px, or auto.</source>
        <translation>Informe o tamanho da quadrícula em pixels, por exemplo 256px, ou auto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give the tile size in pixels, with px as its unit, for example 256px.</source>
        <translation>Informe o tamanho da quadrícula em pixels, com px como unidade, por exemplo 256px.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>It comes from a service: save the part that you want as a GeoTIFF and take that.</source>
        <translation>Ele vem de um serviço: salve a parte que você quer como GeoTIFF e use esse arquivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Name the one that you want instead of the file: {first}.</source>
        <translation>Indique o que você quer em vez do arquivo: {first}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>No tile of {path} lies in the area of interest of the index.</source>
        <translation>Nenhuma quadrícula de {path} está na área de interesse do índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>No tile of {path} lies in the area of interest {area}.</source>
        <translation>Nenhuma quadrícula de {path} está na área de interesse {area}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Run the index command again when it is complete.</source>
        <translation>Execute o comando index novamente quando estiver completo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Run the index command again when it is complete: its tiles are then built anew.</source>
        <translation>Execute o comando index novamente quando estiver completo: suas quadrículas serão então recriadas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The bands {bands} cannot be used with {path}, which has {n}.</source>
        <translation>As bandas {bands} não podem ser usadas com {path}, que tem {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The coordinate reference system {crs} is not known.</source>
        <translation>O sistema de referência de coordenadas {crs} não é conhecido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The file is damaged or incomplete; copy it again from its source.</source>
        <translation>O arquivo está danificado ou incompleto; copie-o novamente de sua origem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The overlap {overlap} cannot be used.</source>
        <translation>A sobreposição {overlap} não pode ser usada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The scales {scales} cannot be used.</source>
        <translation>As escalas {scales} não podem ser usadas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The stretch {text} is not understood.</source>
        <translation>O realce {text} não é compreendido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The tile size {text} is not understood.</source>
        <translation>O tamanho da quadrícula {text} não é compreendido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Update its index.</source>
        <translation>Atualize seu índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Update the index when the file is complete: its tiles are then built anew.</source>
        <translation>Atualize o índice quando o arquivo estiver completo: suas quadrículas serão então recriadas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Warp it with other software and take the result.</source>
        <translation>Reprojete-o com outro software e use o resultado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Where QGIS shows it, export it from there as a GeoTIFF and take that.</source>
        <translation>Se o QGIS o mostra, exporte-o dali como GeoTIFF e use esse arquivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Write it into a file first: gdal_translate {quoted} part.tif. With -of VRT {quoted} part.vrt the file only says where it is, and its pixels are read there.</source>
        <translation>Grave-o primeiro em um arquivo: gdal_translate {quoted} part.tif. Com -of VRT {quoted} part.vrt, o arquivo só diz onde ele está, e seus pixels são lidos de lá.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{name} is an address.</source>
        <translation>{name} é um endereço.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{name} is no file on this computer; only local files can be read here.</source>
        <translation>{name} não é um arquivo neste computador, e outros não são lidos aqui.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{name} names a raster in a file that does not exist.</source>
        <translation>{name} indica um raster em um arquivo que não existe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be laid onto the ground by its ground control points: {reason}.</source>
        <translation>{path} não pode ser posicionado no terreno por seus pontos de controle: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be laid onto the ground by its sensor model (RPC): {reason}.</source>
        <translation>{path} não pode ser posicionado no terreno por seu modelo de sensor (RPC): {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be opened as a raster: {reason}.</source>
        <translation>{path} não pode ser aberto como raster: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be opened: the engine&#x27;s GDAL does not know the format {kind}, or the file is damaged.</source>
        <translation>{path} não pode ser aberto: o GDAL do motor não conhece o formato {kind} ou o arquivo está danificado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be read between rows {first} and {last}: {reason}.</source>
        <translation>{path} não pode ser lido entre as linhas {first} e {last}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} changed while it was being indexed: {reason}.</source>
        <translation>{path} mudou enquanto era indexado: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} changed while it was being opened.</source>
        <translation>{path} mudou enquanto era aberto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has a geotransform that gives its pixels no place or no size, so a tile size in metres ({size}) cannot be used.</source>
        <translation>{path} tem uma geotransformação que não dá posição ou tamanho a seus pixels, portanto não é possível usar um tamanho da quadrícula em metros ({size}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has another size or place than when it was indexed.</source>
        <translation>{path} tem outro tamanho ou posição em relação a quando foi indexado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has no coordinate reference system, so a tile size in metres ({size}) cannot be used.</source>
        <translation>{path} não tem sistema de referência de coordenadas, portanto não é possível usar um tamanho da quadrícula em metros ({size}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has no raster bands.</source>
        <translation>{path} não tem bandas raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has nothing but an alpha band.</source>
        <translation>{path} só tem uma banda alfa.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has {n} tiles of {pixels} pixels, more than an index can hold ({most}).</source>
        <translation>{path} tem {n} quadrículas de {pixels} pixels, mais do que um índice comporta ({most}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} holds complex numbers, which are no image.</source>
        <translation>{path} contém números complexos, que não são uma imagem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} holds {n} rasters, one of which has to be chosen: {names} and {more} more.</source>
        <translation>{path} contém {n} rasters, dos quais é preciso escolher um: {names} e mais {more}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} holds {n} rasters, one of which has to be chosen: {names}.</source>
        <translation>{path} contém {n} rasters, dos quais é preciso escolher um: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} lies where its reference system ({crs}) has no place on the Earth, so a tile size in metres ({size}) cannot be used.</source>
        <translation>{path} está onde seu sistema de referência ({crs}) não tem lugar na Terra, portanto não é possível usar um tamanho da quadrícula em metros ({size}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A reference system is given, but no extent in it.</source>
        <translation>Foi informado um sistema de referência sem a extensão.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A run from coarse to fine needs more than one scale.</source>
        <translation>Uma execução do grosseiro ao fino precisa de mais de uma escala.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A run on a cluster does not overwrite an index, keep patch features or go from coarse to fine.</source>
        <translation>Uma execução em cluster não substitui um índice, não mantém características de fragmentos nem vai do grosseiro ao fino.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A run on a cluster writes a folder of parts, and {path} is the name of a GeoPackage.</source>
        <translation>Uma execução em cluster grava uma pasta de partes, e {path} é o nome de um GeoPackage.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A run on a cluster writes a folder: name one in a folder that exists.</source>
        <translation>Uma execução em cluster grava uma pasta: indique uma dentro de uma pasta que exista.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Both an area and an extent are given.</source>
        <translation>Foram informadas tanto uma área quanto uma extensão.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Choose one of {names}.</source>
        <translation>Escolha um destes: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Choose the GeoPackage of an index.</source>
        <translation>Escolha o GeoPackage de um índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Describe what to look for in a few words, or give an example to look alike.</source>
        <translation>Descreva em poucas palavras o que procurar ou dê um exemplo de algo parecido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Describe what will be looked for, or leave coarse_to_fine out.</source>
        <translation>Descreva o que será procurado ou omita coarse_to_fine.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Describe what will be looked for, or leave it out.</source>
        <translation>Descreva o que será procurado ou omita isso.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give four numbers: minx,miny,maxx,maxy.</source>
        <translation>Informe minx,miny,maxx,maxy: quatro números.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give scales such as 1,2,4.</source>
        <translation>Informe escalas como 1,2,4.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give the extent, too.</source>
        <translation>Informe também a extensão.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give the number of the band that says which pixels are transparent, or auto, or none.</source>
        <translation>Informe o número da banda que diz quais pixels são transparentes, ou auto, ou none.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give the value that pixels without data have, such as -9999 or nan, or auto, file or none.</source>
        <translation>Informe o valor que os pixels sem dados têm, como -9999 ou nan, ou auto, file ou none.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give xmin,ymin,xmax,ymax, each smallest coordinate below its largest.</source>
        <translation>Informe xmin,ymin,xmax,ymax, cada coordenada mínima abaixo da máxima.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Known ones are {names}.</source>
        <translation>São conhecidos {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Name a folder, without .gpkg: {folder}.</source>
        <translation>Indique uma pasta, sem .gpkg: {folder}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Name another folder, and leave keep_patches and coarse_to_fine out.</source>
        <translation>Indique outra pasta e omita keep_patches e coarse_to_fine.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Name another folder, and leave patch features and coarse to fine out.</source>
        <translation>Indique outra pasta e omita as características de fragmentos e “Do grosseiro ao fino”.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Name the GeoPackage that the index command wrote.</source>
        <translation>Indique o GeoPackage gravado pelo comando index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>No index is named.</source>
        <translation>Nenhum índice foi indicado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>No text is named for a run from coarse to fine.</source>
        <translation>Nenhum texto foi indicado para uma execução do grosseiro ao fino.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Numbers in the extent: {n}.</source>
        <translation>Números na extensão: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Take the tile&#x27;s number, or the index and the number, from the results of a search; or name an image file, or a raster and a rectangle: RASTER@xmin,ymin,xmax,ymax.</source>
        <translation>Use o número da quadrícula, ou o índice e o número, dos resultados de uma busca; ou indique um arquivo de imagem, ou um raster e um retângulo: RASTER@xmin,ymin,xmax,ymax.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The alpha band {value} is no number of a band.</source>
        <translation>Transparência: {value} não é um número de banda.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The device {device} is not known.</source>
        <translation>O dispositivo {device} não é conhecido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The nodata value {value} is no number.</source>
        <translation>Sem dados: {value} não é um número.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The parameter {name} of {command} is not known.</source>
        <translation>O parâmetro {name} de {command} não é conhecido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The query is empty.</source>
        <translation>A consulta está vazia.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The runtime {runtime} is not known.</source>
        <translation>O ambiente de execução {runtime} não é conhecido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{bounds} is no rectangle of {path}.</source>
        <translation>{bounds} não é um retângulo de {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is above {limit}.</source>
        <translation>{parameter}: {value} está acima de {limit}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is below {limit}.</source>
        <translation>{parameter}: {value} está abaixo de {limit}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is neither true nor false.</source>
        <translation>{parameter}: {value} não é verdadeiro nem falso.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no number.</source>
        <translation>{parameter}: {value} não é um número.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no object.</source>
        <translation>{parameter}: {value} não é um objeto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no path of a file.</source>
        <translation>{parameter}: {value} não é um caminho de arquivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no text.</source>
        <translation>{parameter}: {value} não é um texto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no whole number.</source>
        <translation>{parameter}: {value} não é um número inteiro.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is not one of the choices.</source>
        <translation>{parameter}: {value} não é uma das opções.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter}: no value is given.</source>
        <translation>{parameter}: nenhum valor foi informado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{path} cannot be a folder of parts.</source>
        <translation>{path} não pode ser uma pasta de partes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{value} names no tile, no image file and no area of a raster.</source>
        <translation>{value} não indica uma quadrícula, um arquivo de imagem nem uma área de um raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>All polygons of {path} that are labelled {label} ({n}) are said to be wrong.</source>
        <translation>Todos os polígonos de {path} com o rótulo {label} ({n}) estão indicados como errados.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Ask for a size from {least} to {most}.</source>
        <translation>Peça um tamanho de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Both marked tiles and a file of labels are given.</source>
        <translation>Foram informados tanto quadrículas marcadas quanto um arquivo de rótulos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Build it again so that it keeps patch features, or search without refining.</source>
        <translation>Crie-o novamente de modo que mantenha características de fragmentos ou busque sem refinar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Build it again with --keep-patches, or search without --refine.</source>
        <translation>Crie-o novamente com --keep-patches ou busque sem --refine.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Build it again with a model that has a bank, or search without calibration.</source>
        <translation>Crie-o novamente com um modelo que tenha um banco ou busque sem calibração.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Check its path, or teach the search again.</source>
        <translation>Verifique o caminho ou ensine a busca novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Check that the labels lie on the indexed rasters, or index smaller tiles.</source>
        <translation>Verifique se os rótulos estão sobre os rasters indexados ou indexe quadrículas menores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose a file that was saved as a taught search.</source>
        <translation>Escolha um arquivo que foi salvo como busca ensinada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose a smaller one, or add overviews to the raster.</source>
        <translation>Escolha um menor ou adicione visões gerais (pirâmides) ao raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose an example from an index of the same model.</source>
        <translation>Escolha um exemplo de um índice do mesmo modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose one of at least {least} pixels.</source>
        <translation>Escolha um de pelo menos {least} pixels.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose one on the raster, and check the reference system of its coordinates.</source>
        <translation>Escolha um sobre o raster e verifique o sistema de referência de suas coordenadas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose one that shows a part of the image.</source>
        <translation>Escolha um que mostre uma parte da imagem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose the example again from the results of a search.</source>
        <translation>Escolha o exemplo novamente nos resultados de uma busca.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Describe what to look for in a few words.</source>
        <translation>Descreva em poucas palavras o que procurar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Draw it where the raster lies.</source>
        <translation>Desenhe-o onde o raster está.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Give it in the raster&#x27;s reference system.</source>
        <translation>Informe-o no sistema de referência do raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Give tiles as results name them, each with right: true or false.</source>
        <translation>Informe quadrículas como os resultados as nomeiam, cada uma com right: true ou false.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Leave the calibration to the search, or teach it again.</source>
        <translation>Deixe a calibração a cargo da busca ou ensine-a novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Leave the query out, or teach a search for it.</source>
        <translation>Omita a consulta ou ensine uma busca para ela.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Mark at least one tile that shows what the query means.</source>
        <translation>Marque pelo menos uma quadrícula que mostre o que a consulta quer dizer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Mark tiles that show what the query means as right, and others as wrong.</source>
        <translation>Marque como certas as quadrículas que mostram o que a consulta quer dizer, e outras como erradas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Name a file that the teach command wrote.</source>
        <translation>Indique um arquivo gravado pelo comando teach.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Name one of the labels that it has: {names}.</source>
        <translation>Indique um dos rótulos que ele tem: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No marked tile (of {n}) is in the searched indexes any more: {reason}</source>
        <translation>Nenhuma quadrícula marcada (de {n}) ainda está nos índices da busca: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No marked tile is right (marked: {n}), so that nothing can be taught.</source>
        <translation>Nenhuma quadrícula marcada está certa (marcadas: {n}), portanto nada pode ser ensinado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No polygon of {path} is labelled {label} in the field {field}.</source>
        <translation>Nenhum polígono de {path} tem o rótulo {label} no campo {field}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No tile is marked, so that nothing can be taught.</source>
        <translation>Nenhuma quadrícula está marcada, portanto nada pode ser ensinado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No tile is right. Tiles that are said to be right and wrong, and count as neither: {n}.</source>
        <translation>Nenhuma quadrícula está certa. Quadrículas indicadas como certas e como erradas, que não contam como nenhuma das duas: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No tile shows a polygon of {path} that is labelled {label} (polygons: {n}).</source>
        <translation>Nenhuma quadrícula mostra um polígono de {path} com o rótulo {label} (polígonos: {n}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search again; if that fails too, build it again with --overwrite.</source>
        <translation>Busque novamente; se isso também falhar, crie-o novamente com --overwrite.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search again; if that fails too, build the index again.</source>
        <translation>Busque novamente; se isso também falhar, crie o índice novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search and teach with an index that has more tiles.</source>
        <translation>Busque e ensine em um índice com mais quadrículas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search its index as well, or mark tiles of these.</source>
        <translation>Busque também em seu índice ou marque quadrículas destes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search the index that they were marked in, or mark tiles again.</source>
        <translation>Busque no índice em que foram marcadas ou marque quadrículas novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search them one by one, or build one of them again with the other&#x27;s model.</source>
        <translation>Busque neles um a um ou crie um deles novamente com o modelo do outro.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Take back one of the two, or mark another tile that shows what the query means.</source>
        <translation>Retire uma das duas marcas ou marque outra quadrícula que mostre o que a consulta significa.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Teach it again on this index, or search an index of that model.</source>
        <translation>Ensine-a novamente neste índice ou busque em um índice desse modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Teach the search again, or use the version that wrote it.</source>
        <translation>Ensine a busca novamente ou use a versão que a gravou.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Teach the search again.</source>
        <translation>Ensine a busca novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The example is only {pixels} px of {path} wide, which shows nothing.</source>
        <translation>O exemplo tem apenas {pixels} px de {path} de largura, o que não mostra nada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The example is {width} by {height} pixels of {path}, which would take too long to read.</source>
        <translation>O exemplo tem {width} por {height} pixels de {path}, o que levaria tempo demais para ler.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The example shows no valid pixel of {path}.</source>
        <translation>O exemplo não mostra nenhum pixel válido de {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The example tile of {path} was encoded by another model ({model}) than the tiles that are searched.</source>
        <translation>A quadrícula de exemplo de {path} foi codificada por outro modelo ({model}), diferente do das quadrículas da busca.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index has too few tiles to compare with beside those that are marked: {n}.</source>
        <translation>Além das marcadas, o índice tem poucas quadrículas para comparar: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index {path} changed: it has no tile any more where the example tile {tile} of {raster} was.</source>
        <translation>O índice {path} mudou: já não tem quadrícula onde estava a quadrícula de exemplo {tile} de {raster}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index {path} has no normalisers, so its scores cannot be calibrated by a bank.</source>
        <translation>O índice {path} não tem normalizadores, portanto suas pontuações não podem ser calibradas por um banco.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index {path} keeps no patch features, so its heatmap cannot be refined.</source>
        <translation>O índice {path} não mantém características de fragmentos, portanto seu mapa de calor não pode ser refinado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index {path} lacks the patch features of tile {tile}: rows were removed by hand, or it changed during the search.</source>
        <translation>Faltam no índice {path} as características de fragmentos da quadrícula {tile}: linhas foram removidas à mão ou ele mudou durante a busca.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The indexes {first} and {second} were built with different models, {one} and {other}, so their scores do not compare.</source>
        <translation>Os índices {first} e {second} foram criados com modelos diferentes, {one} e {other}, portanto suas pontuações não são comparáveis.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The label {label} does not say whether it is right or wrong.</source>
        <translation>Não foi dito se o rótulo {label} está certo ou errado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The marked tile {tile} of {path} is in none of the searched indexes.</source>
        <translation>A quadrícula marcada {tile} de {path} não está em nenhum dos índices da busca.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The query {text} has no word that the model can read.</source>
        <translation>A consulta {text} não tem nenhuma palavra que o modelo consiga ler.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The rectangle of the example has no place in the raster&#x27;s reference system: {reason}.</source>
        <translation>O retângulo do exemplo não tem lugar no sistema de referência do raster: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The rectangle of the example lies outside of {path}.</source>
        <translation>O retângulo do exemplo está fora de {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The search was cancelled.</source>
        <translation>A busca foi cancelada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The search {path} was taught for the query {taught}, not for {query}.</source>
        <translation>A busca {path} foi ensinada para a consulta {taught}, não para {query}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The search {path} was taught on tiles of the model {taught}, and these are of {other}.</source>
        <translation>A busca {path} foi ensinada com quadrículas do modelo {taught}, e estas são de {other}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The search {path} was taught with another calibration of the scores.</source>
        <translation>A busca {path} foi ensinada com outra calibração das pontuações.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The taught search {path} cannot be read: {reason}.</source>
        <translation>A busca ensinada {path} não pode ser lida: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The taught search {path} has schema {schema}; this version reads {known}.</source>
        <translation>A busca ensinada {path} tem o esquema {schema}; esta versão lê {known}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The taught search {path} is damaged: {reason}.</source>
        <translation>A busca ensinada {path} está danificada: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Thumbnails of {n} px are not made.</source>
        <translation>Miniaturas de {n} px não são geradas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>{path} is not a taught search.</source>
        <translation>{path} não é uma busca ensinada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>A region has no area.</source>
        <translation>Uma região não tem área.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>A region has no extent.</source>
        <translation>Uma região não tem extensão.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Check that both are of the same place, and their reference systems.</source>
        <translation>Verifique se ambos são do mesmo lugar, e seus sistemas de referência.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Check that the annotations belong to it.</source>
        <translation>Verifique se as anotações pertencem a ela.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Check the path.</source>
        <translation>Verifique o caminho.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Convert it to three bands of 8 bits: red, green and blue.</source>
        <translation>Converta-a para três bandas de 8 bits: vermelho, verde e azul.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Correct its outline.</source>
        <translation>Corrija seu contorno.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Get the file again.</source>
        <translation>Obtenha o arquivo novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>It must be a list of objects with caption, jpg_name and points.</source>
        <translation>Deve ser uma lista de objetos com caption, jpg_name e points.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Name the folder of the images, or take their queries out of the annotations.</source>
        <translation>Indique a pasta das imagens ou retire suas consultas das anotações.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>No polygon of {path} touches the raster {raster}.</source>
        <translation>Nenhum polígono de {path} toca o raster {raster}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>No region lies in the image of {width} x {height} pixels.</source>
        <translation>Nenhuma região está na imagem de {width} x {height} pixels.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Take a larger image, or smaller windows.</source>
        <translation>Use uma imagem maior ou janelas menores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The annotations {path} cannot be read: {reason}.</source>
        <translation>As anotações {path} não podem ser lidas: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image is {width} x {height} pixels, smaller than a window of {side} pixels.</source>
        <translation>A imagem tem {width} x {height} pixels, menor que uma janela de {side} pixels.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image {path} cannot be read: {reason}.</source>
        <translation>A imagem {path} não pode ser lida: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image {path} has not three bands of 8 bits. Its bands: {n}, of {kind}.</source>
        <translation>A imagem {path} não tem três bandas de 8 bits. Suas bandas: {n}, de {kind}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image {path} is damaged: {reason}.</source>
        <translation>A imagem {path} está danificada: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image {path} is no JPEG.</source>
        <translation>A imagem {path} não é um JPEG.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The model is damaged or its training diverged: take another epoch or model.</source>
        <translation>O modelo está danificado ou seu treinamento divergiu: use outra época ou outro modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Windows with scores that are not finite: {n} of {all}.</source>
        <translation>Janelas com pontuações que não são finitas: {n} de {all}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>{folder} lacks {n} of the images that {path} is about: {names}.</source>
        <translation>Faltam em {folder} {n} das imagens de que {path} trata: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>{path} holds no annotations of AIR-SLT&#x27;s kind: {reason}.</source>
        <translation>{path} não contém anotações do tipo do AIR-SLT: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>A class cannot have a share of {share} of the images.</source>
        <translation>Uma classe não pode ter uma proporção de {share} das imagens.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>A tile has at least one caption, and no fewer than 0 paraphrases.</source>
        <translation>Uma quadrícula tem pelo menos uma legenda e não menos de 0 paráfrases.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Add --encoder with open_clip&#x27;s name, such as --encoder ViT-B-32-quickgelu.</source>
        <translation>Adicione --encoder com o nome em open_clip, como --encoder ViT-B-32-quickgelu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Add the folder or tar file that holds it, --images {dataset}=DIR.</source>
        <translation>Adicione a pasta ou o arquivo tar que a contém, --images {dataset}=DIR.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>All images of {path} show the same, so there is nothing to tell apart.</source>
        <translation>Todas as imagens de {path} mostram o mesmo, portanto não há nada a distinguir.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>An image of {n} px shows nothing.</source>
        <translation>Uma imagem de {n} px não mostra nada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Another run works in {path}.</source>
        <translation>Outra execução está trabalhando em {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Ask for more.</source>
        <translation>Peça mais.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Assign it another reference system.</source>
        <translation>Atribua-lhe outro sistema de referência.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Assign it the system that it lies in, or make pairs of it alone.</source>
        <translation>Atribua-lhe o sistema em que ele está ou crie pares somente com ele.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Blocks of {side} hold no tile of {tile} with a buffer of {buffer}.</source>
        <translation>Blocos de {side} não comportam nenhuma quadrícula de {tile} com uma margem de {buffer}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose a folder for them.</source>
        <translation>Escolha uma pasta para eles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose another recipe.</source>
        <translation>Escolha outra receita.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose folders for them.</source>
        <translation>Escolha pastas para eles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose one of them to start from.</source>
        <translation>Escolha um deles para começar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose the field, or the tags of OpenStreetMap.</source>
        <translation>Escolha o campo ou as etiquetas do OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Correct the first row.</source>
        <translation>Corrija a primeira linha.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Correct the labels.</source>
        <translation>Corrija os rótulos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Correct the line or remove it.</source>
        <translation>Corrija a linha ou remova-a.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Correct the text or remove the line.</source>
        <translation>Corrija o texto ou remova a linha.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Every polygon of {path} is said to be right and wrong.</source>
        <translation>Todos os polígonos de {path} estão indicados como certos e como errados.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>General pairs to replay and their images belong together.</source>
        <translation>Os pares gerais para repetir e suas imagens devem vir juntos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --captions {path} to take it, or another folder.</source>
        <translation>Informe --captions {path} para usá-lo ou outra pasta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --field, or --attributes osm for the tags of OpenStreetMap.</source>
        <translation>Informe --field, ou --attributes osm para as etiquetas do OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --out DIR, or --check to write nothing.</source>
        <translation>Informe --out DIR, ou --check para não gravar nada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --out RUN and --bundle NEW, or --estimate.</source>
        <translation>Informe --out RUN e --bundle NEW, ou --estimate.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --replay and --replay-images, or none of them.</source>
        <translation>Informe --replay e --replay-images, ou nenhum dos dois.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give 1 or more.</source>
        <translation>Informe 1 ou mais.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a file with one in each line.</source>
        <translation>Informe um arquivo com um em cada linha.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a folder or a tar file.</source>
        <translation>Informe uma pasta ou um arquivo tar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a folder with {names} and images, as python -m training regions makes it.</source>
        <translation>Informe uma pasta com {names} e imagens, como a que python -m training regions cria.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a length, 0 or more.</source>
        <translation>Informe um comprimento, 0 ou mais.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a share from 0 to 0.9.</source>
        <translation>Informe uma proporção de 0 a 0.9.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give all of them in one unit.</source>
        <translation>Informe todos em uma mesma unidade.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give both or none.</source>
        <translation>Informe ambos ou nenhum.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give each raster once.</source>
        <translation>Informe cada raster uma só vez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give its run.</source>
        <translation>Informe sua execução.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give larger blocks or smaller tiles.</source>
        <translation>Informe blocos maiores ou quadrículas menores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give larger ones.</source>
        <translation>Informe rasters maiores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give metres, such as 300.</source>
        <translation>Informe metros, como 300.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give more than 0, up to 1.</source>
        <translation>Informe mais de 0, até 1.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give one of them as --base.</source>
        <translation>Informe um deles como --base.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give open_clip&#x27;s name of its architecture, such as ViT-B-32-quickgelu.</source>
        <translation>Informe o nome de sua arquitetura em open_clip, como ViT-B-32-quickgelu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give other sizes.</source>
        <translation>Informe outros tamanhos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give pixels, such as 192px.</source>
        <translation>Informe pixels, como 192px.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give some hundred, or none.</source>
        <translation>Informe algumas centenas ou nenhum.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give that file as --base, with --encoder {architecture}.</source>
        <translation>Informe esse arquivo como --base, com --encoder {architecture}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give the bundle that it was made of.</source>
        <translation>Informe o pacote de modelo a partir do qual ele foi criado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give the folder or tar file that holds it.</source>
        <translation>Informe a pasta ou o arquivo tar que a contém.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give the rasters, labels, sizes and seed that it was made with.</source>
        <translation>Informe os rasters, os rótulos, os tamanhos e a semente com que ele foi criado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give the run that it was made of.</source>
        <translation>Informe a execução a partir da qual ele foi criado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give three numbers above 0, for train, val and test, such as 0.6,0.2,0.2.</source>
        <translation>Informe três números acima de 0, para train, val e test, como 0.6,0.2,0.2.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give {least} or more.</source>
        <translation>Informe {least} ou mais.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give {low} to {high}.</source>
        <translation>Informe de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give {most} or fewer.</source>
        <translation>Informe {most} ou menos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give {names}.</source>
        <translation>Informe {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Images left for {split}: {n}, and it takes {least} at least.</source>
        <translation>Imagens que restam para {split}: {n}, e são exigidas pelo menos {least}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Images of {n} pixels a side are more than any model takes.</source>
        <translation>Imagens de {n} pixels de lado são maiores do que qualquer modelo aceita.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Images that are in none of {sources}: {n} of {all}; the first is {first}.</source>
        <translation>Imagens que não estão em nenhum destes ({sources}): {n} de {all}; a primeira é {first}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Keep {least} or more for that.</source>
        <translation>Reserve {least} ou mais para isso.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Label a second class, such as what is often taken for the first.</source>
        <translation>Rotule uma segunda classe, como o que muitas vezes é confundido com a primeira.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Label more places that lie apart, or give smaller tiles.</source>
        <translation>Rotule mais lugares afastados entre si ou informe quadrículas menores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Label places that lie further apart, give another raster, or smaller tiles.</source>
        <translation>Rotule lugares mais afastados entre si, informe outro raster ou quadrículas menores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Label {least} or more, or teach the one search instead, which takes fewer.</source>
        <translation>Rotule {least} ou mais, ou então ensine somente aquela busca, que exige menos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Labels of a raster without a reference system must be in its pixels.</source>
        <translation>Os rótulos de um raster sem sistema de referência devem estar em seus pixels.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Leave one or more in it.</source>
        <translation>Deixe uma ou mais nele.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Leave the architecture empty.</source>
        <translation>Deixe a arquitetura em branco.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Make the pairs again.</source>
        <translation>Crie os pares novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Name a folder for the pairs.</source>
        <translation>Indique uma pasta para os pares.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Name a new folder for the pairs.</source>
        <translation>Indique uma nova pasta para os pares.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Name at least one.</source>
        <translation>Indique pelo menos um.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Name them apart in their lines, such as &quot;dataset&quot;: &quot;general&quot;.</source>
        <translation>Dê-lhes nomes distintos em suas linhas, como &quot;dataset&quot;: &quot;general&quot;.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No caption is left in {path}.</source>
        <translation>Não resta nenhuma legenda em {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No polygon of {path} lies on {rasters}.</source>
        <translation>Nenhum polígono de {path} está sobre {rasters}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No raster is given.</source>
        <translation>Nenhum raster foi informado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No tile is left for {splits}: the labelled places lie too near to each other for tiles of {side}.</source>
        <translation>Não resta nenhuma quadrícula para {splits}: os lugares rotulados estão próximos demais uns dos outros para quadrículas de {side}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No tile shows a polygon of {path} well enough: a tile shows one that covers a quarter of it, or of which it holds half.</source>
        <translation>Nenhuma quadrícula mostra bem o bastante um polígono de {path}: uma quadrícula mostra um que cobre um quarto dela ou do qual ela contém metade.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Nothing says where the pairs go.</source>
        <translation>Não foi indicado para onde vão os pares.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Nothing says where the run and the new model go.</source>
        <translation>Não foi indicado para onde vão a execução e o novo modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Nothing says which field tells what a polygon shows.</source>
        <translation>Não foi indicado qual campo diz o que um polígono mostra.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Omit --encoder.</source>
        <translation>Omita --encoder.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Remove the line or caption it.</source>
        <translation>Remova a linha ou dê-lhe uma legenda.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Resume it with that, or give another --out.</source>
        <translation>Retome-a com essa ou informe outro --out.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Resume it with the same pair files, or give another --out.</source>
        <translation>Retome-a com os mesmos arquivos de pares ou informe outro --out.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Save it as “CSV UTF-8” in the spreadsheet.</source>
        <translation>Salve-o como “CSV UTF-8” na planilha.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Save it in that encoding.</source>
        <translation>Salve-o nessa codificação.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Some sizes are in metres and some in pixels.</source>
        <translation>Alguns tamanhos estão em metros e outros em pixels.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Start from that file, with the architecture {architecture}.</source>
        <translation>Comece desse arquivo, com a arquitetura {architecture}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Start the training over.</source>
        <translation>Comece o treinamento novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The card of {path} does not say how it was trained.</source>
        <translation>A ficha de {path} não diz como ele foi treinado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The first row of {path} must name the columns {columns}; it holds: {found}.</source>
        <translation>A primeira linha de {path} deve nomear as colunas {columns}; ela contém: {found}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The general pairs are of {names}, as the region&#x27;s are.</source>
        <translation>Os pares gerais são de {names}, como os da região.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The ground cannot be divided by the shares {shares}.</source>
        <translation>O terreno não pode ser dividido segundo as proporções {shares}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The images that are given are of other data sets than {n} of {all}, {first} first.</source>
        <translation>As imagens informadas são de conjuntos de dados diferentes dos de {n} de {all}, a primeira é {first}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The labelled places lie in fewer than {n} blocks of {side}, and training, validation and test need one each.</source>
        <translation>Os lugares rotulados estão em menos de {n} blocos de {side}, e treinamento, validação e teste precisam de um cada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The number of epochs to train cannot be {n}.</source>
        <translation>O número de épocas de treinamento não pode ser {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The rasters are too small: a tile has at least {n} pixels a side, and several of them must fit side by side.</source>
        <translation>Os rasters são pequenos demais: uma quadrícula tem pelo menos {n} pixels de lado, e várias precisam caber lado a lado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The recipe {name} does not suit this model: {reason}</source>
        <translation>A receita {name} não é adequada a este modelo: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The template {text} must hold {mark} once, where the class belongs.</source>
        <translation>O modelo de legenda {text} deve conter {mark} uma só vez, onde vai a classe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>There are no attributes called {name}.</source>
        <translation>Não há atributos chamados {name}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>There are no pairs in {paths}.</source>
        <translation>Não há pares em {paths}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>There is no folder and no tar file of images {path}.</source>
        <translation>Não há nenhuma pasta nem arquivo tar de imagens {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>There is no recipe called {name}.</source>
        <translation>Não há nenhuma receita chamada {name}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Tiles cannot overlap by {share}.</source>
        <translation>As quadrículas não podem se sobrepor em {share}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Tiles of {side} fit no raster.</source>
        <translation>Quadrículas de {side} não cabem em nenhum raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Tiles of {size}: these rasters have no reference system.</source>
        <translation>Quadrículas de {size}: estes rasters não têm sistema de referência.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Tiles of {size}: these rasters have reference systems.</source>
        <translation>Quadrículas de {size}: estes rasters têm sistema de referência.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Too few general pairs to keep anything by: {n}.</source>
        <translation>Pares gerais insuficientes para conservar algo com eles: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Use these captions, or choose another folder.</source>
        <translation>Use estas legendas ou escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Wait until it has ended, or name another folder.</source>
        <translation>Aguarde até que ela termine ou indique outra pasta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Write a class by its name.</source>
        <translation>Escreva cada classe pelo seu nome.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Write for example “an aerial image of {mark}”.</source>
        <translation>Escreva, por exemplo, “an aerial image of {mark}”.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{name}: {length} is no length.</source>
        <translation>{name}: {length} não é um comprimento.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} cannot be trained on: {reason}</source>
        <translation>Não é possível treinar a partir de {path}: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} has no place on the Earth that blocks could be laid on: {reason}.</source>
        <translation>{path} não tem nenhum lugar na Terra sobre o qual blocos possam ser traçados: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} has no reference system with metres, and other rasters have one: their tiles cannot have one size.</source>
        <translation>{path} não tem um sistema de referência com metros, e outros rasters têm: suas quadrículas não podem ter um mesmo tamanho.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} has too few images to tell whether the model gets better: {n}.</source>
        <translation>{path} tem poucas imagens demais para saber se o modelo melhora: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} has too few images to train on: {n}.</source>
        <translation>{path} tem poucas imagens demais para treinar: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} holds a run on other data: {changes}.</source>
        <translation>{path} contém uma execução com outros dados: {changes}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} holds a run with another configuration: {changes}.</source>
        <translation>{path} contém uma execução com outra configuração: {changes}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} holds other files: {names}.</source>
        <translation>{path} contém outros arquivos: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is a bundle, which knows its architecture.</source>
        <translation>{path} é um pacote de modelo, que conhece sua arquitetura.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is a draft model that computes in eight bits: it has no weights to learn.</source>
        <translation>{path} é um modelo de rascunho que calcula com oito bits: não tem pesos para aprender.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is a file of weights, which does not say what it is of.</source>
        <translation>{path} é um arquivo de pesos, que não diz de que são.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is a file.</source>
        <translation>{path} é um arquivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is given twice.</source>
        <translation>{path} foi informado duas vezes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is missing.</source>
        <translation>Falta {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is no bundle, no run of which an epoch has ended and no file of weights.</source>
        <translation>{path} não é um pacote de modelo, nem uma execução em que uma época tenha terminado, nem um arquivo de pesos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is not UTF-8 text.</source>
        <translation>{path} não é texto UTF-8.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is not UTF-8 text: {reason}.</source>
        <translation>{path} não é texto UTF-8: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is not a readable tar file: {reason}.</source>
        <translation>{path} não é um arquivo tar legível: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} tells of images that are not made here: {n}, {first} first.</source>
        <translation>{path} fala de imagens que não são criadas aqui: {n}, a primeira é {first}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} was converted from {file}, and its graphs are for searching only.</source>
        <translation>{path} foi convertido de {file}, e seus grafos servem somente para a busca.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} was edited, and would be lost.</source>
        <translation>{path} foi editado e seria perdido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: &quot;shows&quot; must be a list of the names of classes.</source>
        <translation>{where}: &quot;shows&quot; deve ser uma lista de nomes de classes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: &quot;{name}&quot; is {value}; it must be a text.</source>
        <translation>{where}: &quot;{name}&quot; é {value}; deve ser um texto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: expected a JSON object with &quot;filename&quot;, which is a text, and &quot;captions&quot;, which is a list of texts, even of one: {reason}.</source>
        <translation>{where}: esperava-se um objeto JSON com &quot;filename&quot;, que é um texto, e &quot;captions&quot;, que é uma lista de textos, mesmo que de um só: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: {name} has no caption.</source>
        <translation>{where}: {name} não tem legenda.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: {text} is half of a character.</source>
        <translation>{where}: {text} é metade de um caractere.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/errors.py"/>
        <source>Check that its folder is writable and that the disk has space.</source>
        <translation>Verifique se sua pasta permite gravação e se o disco tem espaço.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/errors.py"/>
        <source>The engine reported an error without a text.</source>
        <translation>O motor relatou um erro sem texto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/area_link.py"/>
        <source>Drag a rectangle around what is to be searched; Esc gives up.</source>
        <translation>Arraste um retângulo em torno do que deve ser buscado; Esc desiste.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/asking.py"/>
        <source>Replace File</source>
        <translation>Substituir arquivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/asking.py"/>
        <source>{path} exists. Replace it?</source>
        <translation>{path} existe. Substituir?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/bar_item.py"/>
        <source>Details…</source>
        <translation>Detalhes…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/bar_item.py"/>
        <source>Set up the engine…</source>
        <translation>Configurar o motor…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/bar_item.py"/>
        <source>Text Search</source>
        <translation>Busca por texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/dock.py"/>
        <source>Index ready: {tiles} in {time}.</source>
        <translation>Índice pronto: {tiles} em {time}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/dock.py"/>
        <source>{tiles} written to {path}.</source>
        <translation>Gravação em {path}: {tiles}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>Drag a square over what you look for; Esc gives up.</source>
        <translation>Arraste um quadrado sobre o que você procura; Esc desiste.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>Draw on a raster layer, or take an image file.</source>
        <translation>Desenhe sobre uma camada raster ou use um arquivo de imagem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>Example from the Map</source>
        <translation>Exemplo do mapa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>No raster is shown where you have drawn.</source>
        <translation>Nenhum raster é exibido onde você desenhou.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>Take the picture from the raster</source>
        <translation>Extrair a imagem do raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/help_window.py"/>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/help_window.py"/>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Add an index that was built elsewhere, such as that of a whole archive</source>
        <translation>Adicionar à lista um índice criado em outro lugar, por exemplo o de um acervo inteiro de imagens</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Add to search</source>
        <translation>Adicionar à busca</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Build the index anew with the options it has</source>
        <translation>Recriar o índice com as opções que ele tem</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Build this index anew, with the model that new indexes are built with?</source>
        <translation>Recriar este índice com o modelo com que os novos índices são criados?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Build this index anew? It can be searched until the new one is whole.</source>
        <translation>Recriar este índice? É possível buscar nele até que o novo esteja completo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Cache folder: {size} of {limit}</source>
        <translation>Pasta de cache: {size} de {limit}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Choose what to delete of what was not used for long</source>
        <translation>Escolher o que excluir daquilo que não é usado há muito tempo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete indexes</source>
        <translation>Excluir índices</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete the index file; the raster stays</source>
        <translation>Excluir o arquivo do índice; o raster permanece</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete the indexes that were not used for the longest time?</source>
        <translation>Excluir os índices que não são usados há mais tempo?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete these indexes? Their rasters stay.</source>
        <translation>Excluir estes índices? Seus rasters permanecem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Free space…</source>
        <translation>Liberar espaço…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Index what is still missing; what is there is kept</source>
        <translation>Indexar o que ainda falta; o que existe é mantido</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Indexes</source>
        <translation>Índices</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Indexes of Text Search</source>
        <translation>Índices da Busca por texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Open index</source>
        <translation>Abrir índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Open index…</source>
        <translation>Abrir índice…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Rebuild</source>
        <translation>Recriar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Rebuild index</source>
        <translation>Recriar índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Relocate…</source>
        <translation>Relocalizar…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Search the rasters of these indexes as one</source>
        <translation>Buscar nos rasters destes índices como se fossem um só</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>The raster was moved or renamed: say where it is</source>
        <translation>O raster foi movido ou renomeado: diga onde está</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>There is no index yet: build one in the panel.</source>
        <translation>Ainda não há índice: crie um no painel.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Update</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Where is {name} now?</source>
        <translation>Onde está {name} agora?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Built</source>
        <translation>Criado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Kept</source>
        <translation>Local</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Tile size</source>
        <translation>Tamanho da quadrícula</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Tiles</source>
        <translation>Quadrículas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>beside the raster</source>
        <translation>ao lado do raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>in the cache</source>
        <translation>no cache</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/link.py"/>
        <source>The cache folder holds {size}, more than its limit: see “Indexes…”.</source>
        <translation>A pasta de cache contém {size}, mais do que seu limite: consulte “Índices…”.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>Beside a raster in a read-only folder nothing can be kept: its index goes into the cache folder.
{path}</source>
        <translation>Ao lado de um raster em uma pasta somente leitura nada pode ser guardado: o índice vai para a pasta de cache.
{path}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>Beside the raster</source>
        <translation>Ao lado do raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>In the cache folder</source>
        <translation>Na pasta de cache</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>Keep new indexes</source>
        <translation>Guardar novos índices</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>Limit of the cache</source>
        <translation>Limite do cache</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>When the cache folder holds more, the indexes that were not used for the longest time are offered for deletion; none is deleted without asking.</source>
        <translation>Quando a pasta de cache contém mais, os índices que não são usados há mais tempo são propostos para exclusão; nenhum é excluído sem perguntar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Areas above {value}</source>
        <translation>Áreas acima de {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Every ranked tile reaches the threshold; there may be more.</source>
        <translation>Todas as quadrículas classificadas atingem o limiar; pode haver mais.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Export “{name}”</source>
        <translation>Exportar “{name}”</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Exported to {path}.</source>
        <translation>Exportado para {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Move the threshold until the map shows what you look for.</source>
        <translation>Mova o limiar até que o mapa mostre o que você procura.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>There is no threshold yet.</source>
        <translation>Ainda não há limiar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Tiles above {value}</source>
        <translation>Quadrículas acima de {value}</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>{count} polygons</source>
        <translation><numerusform>{count} polígono</numerusform><numerusform>{count} polígonos</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Best tiles…</source>
        <translation>Melhores quadrículas…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Heatmap opacity</source>
        <translation>Opacidade do mapa de calor</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Heatmap…</source>
        <translation>Mapa de calor…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Make a polygon layer of what the threshold leaves; move the threshold first</source>
        <translation>Criar uma camada de polígonos com o que atinge o limiar; mova o limiar antes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Make polygons</source>
        <translation>Criar polígonos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Merged areas of the heatmap</source>
        <translation>Áreas unidas do mapa de calor</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Opacity</source>
        <translation>Opacidade</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Polygons…</source>
        <translation>Polígonos…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Save the layers of this query for other programs</source>
        <translation>Salvar as camadas desta consulta para outros programas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Show only the part of the map that matches best</source>
        <translation>Mostrar somente a parte do mapa que melhor corresponde</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Single tiles</source>
        <translation>Quadrículas individuais</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>The part of the map with a similarity of at least {value}</source>
        <translation>A parte do mapa com uma similaridade de pelo menos {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>The query whose layers the controls below change</source>
        <translation>A consulta cujas camadas os controles abaixo alteram</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>all</source>
        <translation>tudo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>best {share} %</source>
        <translation>melhores {share} %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/style_combo.py"/>
        <source>Heatmap colours</source>
        <translation>Cores do mapa de calor</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>No tile is selected.</source>
        <translation>Nenhuma quadrícula está selecionada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>Search again, and mark them then.</source>
        <translation>Busque novamente e marque-as então.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>Search again.</source>
        <translation>Busque novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>Select tiles in the list or on the map, and mark them then.</source>
        <translation>Selecione quadrículas na lista ou no mapa e marque-as depois.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>The layers of these results are not in the project any more.</source>
        <translation>As camadas destes resultados não estão mais no projeto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>The raster has no reference system: marks teach this search, but they are no polygons to train with.</source>
        <translation>O raster não tem sistema de referência: as marcas ensinam esta busca, mas não são polígonos para o treinamento.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>These tiles were found by an earlier version, without their places.</source>
        <translation>Estas quadrículas foram encontradas por uma versão anterior, sem suas posições.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>{count} marks taken away.</source>
        <translation><numerusform>{count} marca removida.</numerusform><numerusform>{count} marcas removidas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>{count} tiles marked right.</source>
        <translation><numerusform>{count} quadrícula marcada como certa.</numerusform><numerusform>{count} quadrículas marcadas como certas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>{count} tiles marked wrong.</source>
        <translation><numerusform>{count} quadrícula marcada como errada.</numerusform><numerusform>{count} quadrículas marcadas como erradas.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Ground in a tile</source>
        <translation>Terreno em uma quadrícula</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Made</source>
        <translation>Criado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Trained and tested on</source>
        <translation>Treinado e testado em</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Vocabulary</source>
        <translation>Vocabulário</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>licence: {text}</source>
        <translation>licença: {text}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>mean recall {value} %</source>
        <translation>revocação média {value} %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>part of the plugin</source>
        <translation>parte do complemento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>synthetic</source>
        <translation>sintético</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>text to image</source>
        <translation>texto para imagem</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{low} to {high} m, typically {typical} m</source>
        <translation>{low} a {high} m, normalmente {typical} m</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{n} captions</source>
        <translation><numerusform>{n} legenda</numerusform><numerusform>{n} legendas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{n} images</source>
        <translation><numerusform>{n} imagem</numerusform><numerusform>{n} imagens</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{n} words seen in training</source>
        <translation><numerusform>{n} palavra vista no treinamento</numerusform><numerusform>{n} palavras vistas no treinamento</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{n} × {n} pixels</source>
        <translation>{n} × {n} pixels</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>Build the missing index</source>
        <translation>Criar o índice que falta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>Compare models on “{layer}”</source>
        <translation>Comparar modelos em “{layer}”</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>What do you look for?</source>
        <translation>O que você procura?</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>{n} of the {top} best tiles of the left lie on ones of the right.</source>
        <translation><numerusform>{n} das {top} melhores quadrículas da esquerda está sobre uma da direita.</numerusform><numerusform>{n} das {top} melhores quadrículas da esquerda estão sobre quadrículas da direita.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>“{layer}” has no index by this model.</source>
        <translation>“{layer}” não tem índice deste modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Add folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Add model {name}</source>
        <translation>Adicionar o modelo {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Add zip…</source>
        <translation>Adicionar zip…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Ask two models the same on the chosen raster</source>
        <translation>Perguntar o mesmo a dois modelos no raster escolhido</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Checking and copying {name}…</source>
        <translation>Verificando e copiando {name}…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Folder of a model bundle</source>
        <translation>Pasta de um pacote de modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Get a stronger model…</source>
        <translation>Obter um modelo mais forte…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>New indexes are built with {model}.</source>
        <translation>Novos índices são criados com {model}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Remove model</source>
        <translation>Remover modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Remove {model}? Indexes that were built with it cannot be searched any more.</source>
        <translation>Remover {model}? Não será mais possível buscar nos índices que foram criados com ele.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>There is one model: add another to compare it with</source>
        <translation>Só há um modelo: adicione outro para comparar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Train for your region…</source>
        <translation>Treinar para a sua região…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Use by default</source>
        <translation>Usar por padrão</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Used for new indexes</source>
        <translation>Usado para novos índices</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Zip of a model bundle</source>
        <translation>Zip de um pacote de modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>{model} was added; its files are as its card says.</source>
        <translation>{model} foi adicionado; seus arquivos são como sua ficha diz.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>{model} was removed.</source>
        <translation>{model} foi removido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>A file of your own</source>
        <translation>Um arquivo seu</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>An index belongs to one model: yours stay, this one needs its own.</source>
        <translation>Um índice pertence a um modelo: os seus permanecem, este precisa do próprio.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Checksum</source>
        <translation>Soma de verificação</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Download “{name}”, {what}?</source>
        <translation>Baixar “{name}”, {what}?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Indexing</source>
        <translation>Indexação</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Its checksum is not published, so that only its size can be compared.</source>
        <translation>Sua soma de verificação não foi publicada, portanto só é possível comparar o tamanho.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Licence: {text}.</source>
        <translation>Licença: {text}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>None that could be verified.</source>
        <translation>Nenhum que pudesse ser verificado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>On disk after that</source>
        <translation>No disco depois disso</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Published figures</source>
        <translation>Números publicados</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Reported by their authors, on test sets and by rules of their own; not measured here.</source>
        <translation>Relatados por seus autores, em conjuntos de teste e com regras próprias; não medidos aqui.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>The weights of a CLIP that somebody published or that you trained: as .safetensors, as PyTorch&#x27;s state dict (.pt, .bin) or as OpenAI&#x27;s archive. Nothing in the file is executed. Only its architecture must be one that the engine knows; where the file leaves open which one, choose it below.</source>
        <translation>Os pesos de um CLIP que alguém publicou ou que você treinou: como .safetensors, como dicionário de estado do PyTorch (.pt, .bin) ou como arquivo compactado da OpenAI. Nada no arquivo é executado. Apenas sua arquitetura precisa ser uma que o motor conheça; se o arquivo não diz qual, escolha-a abaixo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>about {size}</source>
        <translation>cerca de {size}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>not published</source>
        <translation>não publicada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>not published: only the size can be compared</source>
        <translation>não publicada: só é possível comparar o tamanho</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>on a CPU about {n} times as long as with the model that ships</source>
        <translation>em uma CPU, cerca de {n} vezes o tempo do modelo que acompanha o complemento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>{host} gets to know the address of your computer; nothing of your data is sent.</source>
        <translation>{host} fica sabendo o endereço do seu computador; nada dos seus dados é enviado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>{size} for the weights; an index run takes several times that</source>
        <translation>{size} para os pesos; uma indexação usa várias vezes isso</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>{size} from {host}</source>
        <translation>{size} de {host}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>{size}, was added</source>
        <translation>{size}, adicionado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>A file of your own…</source>
        <translation>Um arquivo seu…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>About the model</source>
        <translation>Sobre o modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>As the file says</source>
        <translation>Como o arquivo diz</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Convert this file</source>
        <translation>Converter este arquivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Download a model</source>
        <translation>Baixar um modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Download it</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Get a stronger model</source>
        <translation>Obter um modelo mais forte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Get this model</source>
        <translation>Obter este modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>I have the file already</source>
        <translation>Já tenho o arquivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Keep the downloaded file after that</source>
        <translation>Manter o arquivo baixado depois disso</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Models that can be fetched</source>
        <translation>Modelos que podem ser obtidos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Only the model that is made of it is needed; the file is of use elsewhere.</source>
        <translation>Só o modelo criado a partir dele é necessário; o arquivo pode ser útil para outros fins.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Reading the list of models from {path}…</source>
        <translation>Lendo a lista de modelos de {path}…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>The shape of the model, by its name in open_clip</source>
        <translation>A forma do modelo, por seu nome em open_clip</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>These models know more words and see more than the one that ships. They take more disk and memory and index slower. Nothing is downloaded before you agree.</source>
        <translation>Estes modelos conhecem mais palavras e enxergam mais do que o que acompanha o complemento. Ocupam mais disco e memória e indexam mais devagar. Nada é baixado antes de você concordar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Use it for new indexes</source>
        <translation>Usá-lo para novos índices</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Weights of a CLIP model</source>
        <translation>Pesos de um modelo CLIP</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Where this computer has no network: fetch the file elsewhere and bring it along.</source>
        <translation>Se este computador não tem rede: obtenha o arquivo em outro lugar e traga-o.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>{model} was added.</source>
        <translation>{model} foi adicionado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>A folder with card.json, image.onnx, text.onnx and tokenizer.json</source>
        <translation>Uma pasta com card.json, image.onnx, text.onnx e tokenizer.json</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Fastest available</source>
        <translation>O mais rápido disponível</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>List of models</source>
        <translation>Lista de modelos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Start the engine and see what it runs on and how fast it describes tiles</source>
        <translation>Iniciar o motor e ver em que ele é executado e com que velocidade descreve quadrículas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Starting the engine and measuring…</source>
        <translation>Iniciando o motor e medindo…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>The check was cancelled.</source>
        <translation>A verificação foi cancelada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>The engine works with Python {version}.</source>
        <translation>O motor funciona com Python {version}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>The list that ships with the plugin</source>
        <translation>A lista que acompanha o complemento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>The model that ships with the plugin</source>
        <translation>O modelo que acompanha o complemento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Tiles in the list</source>
        <translation>Quadrículas na lista</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Versions, devices and speeds, without passwords and your name, to send to others</source>
        <translation>Versões, dispositivos e velocidades, sem senhas e sem seu nome, para enviar a outros</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>What “Get a stronger model” offers: a file or an https address of your organisation, written like resources/models/stronger.json.</source>
        <translation>O que “Obter um modelo mais forte” oferece: um arquivo ou um endereço https da sua organização, escrito como resources/models/stronger.json.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>{gpu}: driver {driver}, architecture {architecture}, {memory} of memory.</source>
        <translation>{gpu}: driver {driver}, arquitetura {architecture}, {memory} de memória.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>{gpu}: driver {driver}, architecture {architecture}.</source>
        <translation>{gpu}: driver {driver}, arquitetura {architecture}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>{rate} tiles per second on {device}.</source>
        <translation>{rate} quadrículas por segundo em {device}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Add an example</source>
        <translation>Adicionar um exemplo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Draw a square on the map</source>
        <translation>Desenhar um quadrado no mapa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Image Files as Examples</source>
        <translation>Arquivos de imagem como exemplos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Image file…</source>
        <translation>Arquivo de imagem…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Look for what a picture shows: from the map, a file or the clipboard</source>
        <translation>Procurar o que uma imagem mostra: do mapa, de um arquivo ou da área de transferência</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Paste an image</source>
        <translation>Colar uma imagem</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>How much the examples count against the text</source>
        <translation>Quanto os exemplos contam em relação ao texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Less like</source>
        <translation>Menos como</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Less like this</source>
        <translation>Menos como este</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>More like</source>
        <translation>Mais como</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>More like this</source>
        <translation>Mais como este</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Take away</source>
        <translation>Remover</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Weight of the examples against the text</source>
        <translation>Peso dos exemplos em relação ao texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>{example}, remove</source>
        <translation>{example}, remover</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>{example}: click to take it away</source>
        <translation>{example}: clique para remover</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Clear recent queries</source>
        <translation>Limpar consultas recentes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Export saved queries</source>
        <translation>Exportar consultas salvas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Export saved queries…</source>
        <translation>Exportar consultas salvas…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Import saved queries</source>
        <translation>Importar consultas salvas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Import saved queries…</source>
        <translation>Importar consultas salvas…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Manage saved queries…</source>
        <translation>Gerenciar consultas salvas…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Queries (*.json)</source>
        <translation>Consultas (*.json)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Recent and saved queries</source>
        <translation>Consultas recentes e salvas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Save query</source>
        <translation>Salvar consulta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Save this query…</source>
        <translation>Salvar esta consulta…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Saved</source>
        <translation>Salvas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>But not</source>
        <translation>Mas não</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Describe it in English as one would caption a picture: “many boats in a harbour”. Separate several queries by semicolons (Shift+Enter); each gets layers of its own.</source>
        <translation>Descreva em inglês, como na legenda de uma imagem: “many boats in a harbour”. Separe várias consultas com ponto e vírgula (Shift+Enter); cada uma recebe suas próprias camadas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Did you mean “{word}”?</source>
        <translation>Você quis dizer “{word}”?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Rank all tiles by the query (Enter)</source>
        <translation>Classificar todas as quadrículas pela consulta (Enter)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Search both</source>
        <translation>Buscar ambos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Search {count} texts</source>
        <translation>Buscar {count} textos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>The model never saw “{word}” in training.</source>
        <translation>O modelo nunca viu “{word}” no treinamento.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Tiles that match this move down. Separate several texts by commas.</source>
        <translation>Quadrículas que correspondem a isto descem. Separe vários textos com vírgulas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>but not… (optional)</source>
        <translation>mas não… (opcional)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>“{word}” was in no training caption: the answer says how it is understood.</source>
        <translation>“{word}” não estava em nenhuma legenda do treinamento: a resposta diz como é entendida.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/saved_queries.py"/>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/saved_queries.py"/>
        <source>Saved Queries</source>
        <translation>Consultas salvas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/saved_queries.py"/>
        <source>Saved queries</source>
        <translation>Consultas salvas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/saved_queries.py"/>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/taught_line.py"/>
        <source>As taught (marks: {count})</source>
        <translation>Como ensinado (marcas: {count})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/taught_line.py"/>
        <source>Stop using what was taught</source>
        <translation>Deixar de usar o que foi ensinado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Draw a rectangle</source>
        <translation>Desenhar um retângulo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Only in the polygons of “{layer}”</source>
        <translation>Somente nos polígonos de “{layer}”</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Only in the rectangle that was drawn</source>
        <translation>Somente no retângulo desenhado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Only in the selected features of “{layer}”</source>
        <translation>Somente nas feições selecionadas de “{layer}”</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Only in what the map shows when asked</source>
        <translation>Somente no que o mapa mostra no momento da busca</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Polygons of a layer</source>
        <translation>Polígonos de uma camada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Search everywhere</source>
        <translation>Buscar em toda parte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Selected features</source>
        <translation>Feições selecionadas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>The features that are selected when you search.</source>
        <translation>As feições que estão selecionadas quando você busca.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>The polygons as they are when you search.</source>
        <translation>Os polígonos como estão quando você busca.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>The rectangle that was drawn on the map.</source>
        <translation>O retângulo que foi desenhado no mapa.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>What the map shows</source>
        <translation>O que o mapa mostra</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>What the map shows when you search: after moving it, search again.</source>
        <translation>O que o mapa mostra quando você busca: depois de movê-lo, busque novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Where to search</source>
        <translation>Onde buscar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Where to search: everywhere, in the view, in polygons</source>
        <translation>Onde buscar: em toda parte, na vista, em polígonos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Copy coordinates</source>
        <translation>Copiar coordenadas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Copy latitude and longitude</source>
        <translation>Copiar latitude e longitude</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Export all shown tiles…</source>
        <translation>Exportar todas as quadrículas exibidas…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Export selected tiles…</source>
        <translation>Exportar quadrículas selecionadas…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Find similar</source>
        <translation>Encontrar similares</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Only what was asked in words can be right or wrong.</source>
        <translation>Só o que foi pedido em palavras pode estar certo ou errado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>This is right</source>
        <translation>Esta está certa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>This is wrong</source>
        <translation>Esta está errada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Undo marking</source>
        <translation>Desfazer marca</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Zoom to tile</source>
        <translation>Aproximar para a quadrícula</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/answers_bar.py"/>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/answers_bar.py"/>
        <source>Close this answer</source>
        <translation>Fechar esta resposta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/answers_bar.py"/>
        <source>Close this answer (Delete)</source>
        <translation>Fechar esta resposta (Delete)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>A number of tiles, or thousandths of all tiles of the index</source>
        <translation>Um número de quadrículas ou milésimos de todas as quadrículas do índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>Best</source>
        <translation>Melhores</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>How many of the best tiles are shown</source>
        <translation>Quantas das melhores quadrículas são exibidas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>Show more or fewer tiles, without a new search</source>
        <translation>Mostrar mais ou menos quadrículas, sem uma nova busca</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>tiles</source>
        <translation>quadrículas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Grid</source>
        <translation>Grade</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Grid where there is room for it</source>
        <translation>Grade onde houver espaço</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Show the tiles as a list or as a grid of pictures</source>
        <translation>Mostrar as quadrículas como lista ou como grade de imagens</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Size of the pictures</source>
        <translation>Tamanho das imagens</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>Presence: {level}</source>
        <translation>Presença: {level}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>Rank {rank}</source>
        <translation>Posição {rank}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>Rank {rank}, presence: {level}</source>
        <translation>Posição {rank}, presença: {level}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>Rank {rank}: closer to the query than {percentile} % of the tiles.
z-score {z} (how far above this raster&#x27;s usual score), score {score}, scale {scale}.
{raster}</source>
        <translation>Posição {rank}: mais próxima da consulta do que {percentile} % das quadrículas.
escore z {z} (quanto acima da pontuação habitual deste raster), pontuação {score}, escala {scale}.
{raster}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>The order also weighs which tiles suit every text, so a lower rank can have a higher level.</source>
        <translation>A ordem também considera quais quadrículas combinam com qualquer texto, portanto uma posição inferior pode ter um nível mais alto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>marked right</source>
        <translation>marcada como certa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>marked wrong</source>
        <translation>marcada como errada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>{rank}. tile {tile}</source>
        <translation>{rank}. quadrícula {tile}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>Closest matches, not a complete inventory</source>
        <translation>Correspondências mais próximas, não um inventário completo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>Ranked tiles</source>
        <translation>Quadrículas classificadas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>The index has changed since: search again to see it as it is now.</source>
        <translation>O índice mudou desde então: busque novamente para vê-lo como está agora.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>The list holds the tiles that resemble the query most, also when nothing of the kind is there. Scores compare tiles within one query only.</source>
        <translation>A lista contém as quadrículas que mais se parecem com a consulta, mesmo quando não há nada do tipo ali. As pontuações só comparam quadrículas dentro de uma mesma consulta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>{done} of {tiles}</source>
        <translation>{done} de {tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Each mark was ranked by what the others teach. Average precision is 1 where all that are right come before all that are wrong.</source>
        <translation>Cada marca foi classificada pelo que as outras ensinam. A precisão média é 1 quando todas as certas vêm antes de todas as erradas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Give up teaching (Esc)</source>
        <translation>Desistir do ensino (Esc)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Mark at least one of these tiles that is right.</source>
        <translation>Marque pelo menos uma destas quadrículas que esteja certa.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>On held-out marks: average precision {before} before, {after} after.</source>
        <translation>Em marcas reservadas: precisão média {before} antes, {after} depois.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Rank by what the marks show, in seconds and without training: the texts stay.</source>
        <translation>Classificar pelo que as marcas mostram, em segundos e sem treinamento: os textos permanecem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Show labels as a layer</source>
        <translation>Mostrar rótulos como camada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Teach again</source>
        <translation>Ensinar novamente</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Teach this search</source>
        <translation>Ensinar esta busca</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Teaching…</source>
        <translation>Ensinando…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>To tell what was gained, mark tiles in other places as well.</source>
        <translation>Para saber o que se ganhou, marque também quadrículas em outros lugares.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Too few marks to tell what was gained.</source>
        <translation>Poucas marcas para saber o que se ganhou.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{counts}.</source>
        <translation>{counts}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{counts}: {n} of each are a good start.</source>
        <translation>{counts}; {n} de cada são um bom começo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{counts}; at least one tile that is right is needed.</source>
        <translation>{counts}; é necessária pelo menos uma certa.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{right} right, {wrong} wrong</source>
        <translation>certas: {right}, erradas: {wrong}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{right} right, {wrong} wrong, on tiles of another size than these: mark some of these.</source>
        <translation>certas: {right}, erradas: {wrong}, em quadrículas de tamanho diferente destas: marque algumas destas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>Close Answer</source>
        <translation>Fechar resposta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>Close the answer to “{query}”?</source>
        <translation>Fechar a resposta a “{query}”?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>Export tiles</source>
        <translation>Exportar quadrículas</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>Its group of {count} layers leaves the project, with what was made of them. The query stays among the recent ones: it can be asked again.</source>
        <translation><numerusform>Sua camada sai do projeto, com o que foi feito dela. A consulta permanece entre as recentes: pode ser feita novamente.</numerusform><numerusform>Seu grupo de {count} camadas sai do projeto, com o que foi feito delas. A consulta permanece entre as recentes: pode ser feita novamente.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>The layer of these results is not in the project any more.</source>
        <translation>A camada destes resultados não está mais no projeto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Copy the command that fills it</source>
        <translation>Copiar o comando que a preenche</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Folder of wheels</source>
        <translation>Pasta de wheels</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>For NVIDIA GPUs (CUDA)</source>
        <translation>Para GPUs NVIDIA (CUDA)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>For a computer with a network, the same system and the same version of Python</source>
        <translation>Para um computador com rede, o mesmo sistema e a mesma versão do Python</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Install one with your system&#x27;s package manager, or from python.org.</source>
        <translation>Instale um com o gerenciador de pacotes do seu sistema ou a partir de python.org.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Into {folder}: about {download} to download, {disk} on the disk. It is your own, all QGIS profiles share it, and nothing else is changed.</source>
        <translation>Em {folder}: cerca de {download} para baixar, {disk} no disco. O ambiente é seu, todos os perfis do QGIS o compartilham, e nada mais é alterado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Into {folder}: {disk} on the disk.</source>
        <translation>Em {folder}: {disk} no disco.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>It has no wheel of: {names}.</source>
        <translation>Não contém wheel de: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Look again</source>
        <translation>Procurar novamente</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Looking for Python…</source>
        <translation>Procurando o Python…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>No Python {least} or newer was found besides QGIS&#x27;s own.</source>
        <translation>Nenhum Python {least} ou mais recente foi encontrado além do próprio QGIS.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Run in a terminal: {command}</source>
        <translation>Execute em um terminal: {command}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>The Python that the engine&#x27;s environment is made of</source>
        <translation>O Python a partir do qual o ambiente do motor é criado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>There is no folder {path}.</source>
        <translation>Não há nenhuma pasta {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>With what training needs (PyTorch)</source>
        <translation>Com o que o treinamento precisa (PyTorch)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>{path} lacks the modules venv and ensurepip.</source>
        <translation>Faltam em {path} os módulos venv e ensurepip.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/dialog.py"/>
        <source>Set up the engine of Text Search</source>
        <translation>Configurar o motor da Busca por texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/link.py"/>
        <source>An index is being built. Changing the engine ends that; what is done is kept, and “Build index” continues there. Go on?</source>
        <translation>Um índice está sendo criado. Mudar o motor interrompe isso; o que está feito é mantido, e “Criar índice” continua dali. Continuar?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Looking at the interpreter…</source>
        <translation>Examinando o interpretador…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Python interpreter of the search engine</source>
        <translation>Interpretador Python do motor de busca</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Python of an environment</source>
        <translation>Python de um ambiente</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Python {version} has all packages.</source>
        <translation>O Python {version} tem todos os pacotes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Python {version} lacks {names}. In a terminal: {command}</source>
        <translation>No Python {version} faltam {names}. Em um terminal: {command}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Bring up to date</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Checking that all is there…</source>
        <translation>Verificando se está tudo ali…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Copy log</source>
        <translation>Copiar registro</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Delete the engine&#x27;s environment in {folder}? Indexes and models stay.</source>
        <translation>Excluir o ambiente do motor em {folder}? Índices e modelos permanecem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Fetching {package}: {size} so far</source>
        <translation>Obtendo {package}: {size} até agora</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>From a folder of wheels that was filled elsewhere</source>
        <translation>De uma pasta de wheels que foi preenchida em outro lugar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Installing {package}: {done} of {total}</source>
        <translation>Instalando {package}: {done} de {total}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Looking for {package}…</source>
        <translation>Procurando {package}…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Make one here</source>
        <translation>Criar um aqui</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Make one without a network</source>
        <translation>Criar um sem rede</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Making the environment…</source>
        <translation>Criando o ambiente…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Remove the engine</source>
        <translation>Remover o motor</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Repair the engine, make it for something else, or use another</source>
        <translation>Reparar o motor, criá-lo para outra coisa ou usar outro</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Searching needs an engine: a Python of its own, apart from QGIS&#x27;s.</source>
        <translation>A busca precisa de um motor: um Python próprio, separado do Python do QGIS.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Setting up the engine in {folder}</source>
        <translation>Configurando o motor em {folder}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Setting up was interrupted. “Repair” goes on with what is there.</source>
        <translation>A configuração foi interrompida. Reparar continua com o que existe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>The engine is set up: {facts}.</source>
        <translation>O motor está configurado: {facts}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>The engine runs with {path}.</source>
        <translation>O motor é executado com {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>There is no program {path}.</source>
        <translation>Não há nenhum programa {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>This version of the plugin needs other packages than are there.</source>
        <translation>Esta versão do complemento precisa de pacotes diferentes dos existentes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Use a Python of my own</source>
        <translation>Usar um Python meu</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>packages</source>
        <translation>pacotes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>with training</source>
        <translation>com treinamento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>Add one, or index what the map shows.</source>
        <translation>Adicione uma ou indexe o que o mapa mostra.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>Selected polygons</source>
        <translation>Polígonos selecionados</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>The area of this index</source>
        <translation>A área deste índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>The project has no polygon layer.</source>
        <translation>O projeto não tem camada de polígonos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>What the map shows now</source>
        <translation>O que o mapa mostra agora</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>Which part of the raster is indexed</source>
        <translation>Qual parte do raster é indexada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>Whole raster</source>
        <translation>Raster inteiro</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>2nd to 98th percentile</source>
        <translation>Percentil 2 a 98</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Area, colours, model</source>
        <translation>Área, cores, modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>As in the options</source>
        <translation>Como nas opções</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>As the layer is drawn</source>
        <translation>Como a camada é desenhada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>By hand</source>
        <translation>À mão</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>See, add, compare and remove models</source>
        <translation>Ver, adicionar, comparar e remover modelos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Stretch</source>
        <translation>Realce</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Values as they are</source>
        <translation>Valores como são</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Which bands the model sees as red, green and blue, and how they are stretched</source>
        <translation>Quais bandas o modelo vê como vermelho, verde e azul, e como são realçadas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source> m per pixel</source>
        <translation> m por pixel</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>GeoTIFF to write</source>
        <translation>GeoTIFF a gravar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Many providers of map images forbid to store or to analyse them. Make sure that the terms of {provider} allow it.</source>
        <translation>Muitos provedores de imagens de mapa proíbem armazená-las ou analisá-las. Certifique-se de que os termos de {provider} o permitem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Save a part of “{layer}”</source>
        <translation>Salvar uma parte de “{layer}”</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>The whole layer</source>
        <translation>A camada inteira</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Written to {path}.</source>
        <translation>Gravado em {path}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>{n} of {parts} parts are not complete after a second try: {share} % of the pixels did not come. They count as empty and are not searched.</source>
        <translation><numerusform>{n} de {parts} partes não está completa após uma segunda tentativa: {share} % dos pixels não vieram. Eles contam como vazios e ficam fora da busca.</numerusform><numerusform>{n} de {parts} partes não estão completas após uma segunda tentativa: {share} % dos pixels não vieram. Eles contam como vazios e ficam fora da busca.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>{n} parts are of one colour: perhaps there is no picture at this scale.</source>
        <translation><numerusform>{n} parte é de uma só cor: talvez não haja imagem nesta escala.</numerusform><numerusform>{n} partes são de uma só cor: talvez não haja imagem nesta escala.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>{n} parts came at the second try.</source>
        <translation><numerusform>{n} parte veio na segunda tentativa.</numerusform><numerusform>{n} partes vieram na segunda tentativa.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>{width} × {height} pixels, at most {size}</source>
        <translation>{width} × {height} pixels, no máximo {size}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/index_settings.py"/>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/index_settings.py"/>
        <source>Indexes…</source>
        <translation>Índices…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/index_settings.py"/>
        <source>List, rebuild, relocate and delete indexes</source>
        <translation>Listar, recriar, relocalizar e excluir índices</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>({n} more)</source>
        <translation>(mais {n})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Build index</source>
        <translation>Criar índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Build the index of “{layer}” anew?</source>
        <translation>Recriar o índice de “{layer}”?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Cut the raster into tiles and describe each by the model, once.</source>
        <translation>Dividir o raster em quadrículas e descrever cada uma com o modelo, uma única vez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Model {model}, {size}, {path}</source>
        <translation>Modelo {model}, {size}, {path}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Save a part as GeoTIFF…</source>
        <translation>Salvar uma parte como GeoTIFF…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Save what this layer shows of an area, and search that file</source>
        <translation>Salvar o que esta camada mostra de uma área e buscar nesse arquivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>The index can be searched until the new one is whole.</source>
        <translation>É possível buscar no índice até que o novo esteja completo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Add to index</source>
        <translation>Adicionar ao índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Adds {estimate}.</source>
        <translation>Acréscimo: {estimate}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Continue index</source>
        <translation>Continuar índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Index ready: {tiles}</source>
        <translation>Índice pronto: {tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Looking at the area…</source>
        <translation>Examinando a área…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>No index yet.</source>
        <translation>Ainda não há índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>No tile lies in the area.</source>
        <translation>Nenhuma quadrícula está na área.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>So few tiles leave little to compare: a larger raster, or smaller tiles.</source>
        <translation>Tão poucas quadrículas deixam pouco para comparar: use um raster maior ou quadrículas menores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The disk has only {size} left.</source>
        <translation>O disco tem apenas {size} livres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The index covers this area already.</source>
        <translation>O índice já cobre esta área.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The index file cannot be read. It would be put aside, and a new one built.</source>
        <translation>O arquivo do índice não pode ser lido. Ele seria posto de lado, e um novo seria criado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The index is not complete: {done} of {tiles}.</source>
        <translation>O índice está incompleto: {done} de {tiles}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The index is out of date: {reason}.</source>
        <translation>O índice está desatualizado: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The model that built this index, {model}, is not there any more, and no other can search in it.</source>
        <translation>O modelo que criou este índice, {model}, não existe mais, e nenhum outro pode buscar nele.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>These options differ from the index: it would be built anew, and is kept until the new one is whole.</source>
        <translation>Estas opções diferem das do índice: ele seria recriado, e é mantido até que o novo esteja completo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Update index</source>
        <translation>Atualizar índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>no index</source>
        <translation>sem índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>no model</source>
        <translation>sem modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>not complete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>out of date</source>
        <translation>desatualizado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>the raster or the model changed</source>
        <translation>o raster ou o modelo mudou</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>unreadable</source>
        <translation>ilegível</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>{n} of {all} rasters have no index yet.</source>
        <translation><numerusform>{n} de {all} rasters ainda não tem índice.</numerusform><numerusform>{n} de {all} rasters ainda não têm índice.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>Filter by name</source>
        <translation>Filtrar por nome</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>None is ticked: the choice stays as it was.</source>
        <translation>Nenhum está selecionado: a escolha permanece como estava.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>Rasters to search together</source>
        <translation>Rasters a buscar juntos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>The project has no raster.</source>
        <translation>O projeto não tem raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>Tick all that are listed</source>
        <translation>Selecionar todos os listados</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>Tick none of those that are listed</source>
        <translation>Não selecionar nenhum dos listados</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>{n} of {all} chosen</source>
        <translation>{n} de {all} escolhidos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_picker.py"/>
        <source>Choose several rasters, to search them as one</source>
        <translation>Escolha vários rasters para buscar neles como se fossem um só</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_picker.py"/>
        <source>Several rasters</source>
        <translation>Vários rasters</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_picker.py"/>
        <source>The raster to search</source>
        <translation>O raster em que buscar</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/raster_picker.py"/>
        <source>{count} rasters</source>
        <translation><numerusform>{count} raster</numerusform><numerusform>{count} rasters</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_rows.py"/>
        <source>file missing</source>
        <translation>falta o arquivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_rows.py"/>
        <source>no file: save a part as one</source>
        <translation>sem arquivo: desenhe-o em um</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_rows.py"/>
        <source>{state}, {tiles}</source>
        <translation>{state}, {tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/ready_line.py"/>
        <source>Index settings</source>
        <translation>Configurações do índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/ready_line.py"/>
        <source>Tiling, area, colours and model of the index; all indexes; help</source>
        <translation>Divisão em quadrículas, área, cores e modelo do índice; todos os índices; ajuda</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/run_row.py"/>
        <source>Pause (Esc). What is indexed stays, and “Continue index” goes on from it.</source>
        <translation>Pausar (Esc). O que foi indexado permanece, e “Continuar índice” prossegue dali.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/run_row.py"/>
        <source>Starting with {layer}…</source>
        <translation>Começando com {layer}…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/run_row.py"/>
        <source>Stop indexing (Esc). The index stays as it was.</source>
        <translation>Parar a indexação (Esc). O índice permanece como estava.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Auto</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Auto ({size})</source>
        <translation>Automático ({size})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Each scale is one more pass with larger tiles. Two scales find small and large things; more cost time and disk.</source>
        <translation>Cada escala é mais uma passagem com quadrículas maiores. Duas escalas encontram coisas pequenas e grandes; mais escalas custam tempo e disco.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>How much neighbouring tiles repeat of each other. 50 % makes a smooth heatmap.</source>
        <translation>Quanto as quadrículas vizinhas repetem umas das outras. 50 % produz um mapa de calor suave.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Metres on the ground, or pixels of the raster</source>
        <translation>Metros no terreno ou pixels do raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Overlap</source>
        <translation>Sobreposição</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Scales</source>
        <translation>Escalas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Side of a tile. Choose about the size of what you look for with its surroundings; the automatic size is what the model saw in training, or what the raster&#x27;s resolution and size allow.</source>
        <translation>Lado de uma quadrícula. Escolha aproximadamente o tamanho do que você procura com seus arredores; o tamanho automático é o que o modelo viu no treinamento ou o que a resolução e o tamanho do raster permitem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>The model was trained on {low} to {high} m.</source>
        <translation>O modelo foi treinado com {low} a {high} m.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Tiling</source>
        <translation>Divisão em quadrículas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Add the aerial photographs of Californian cities that ship with this</source>
        <translation>Adicionar as fotografias aéreas de cidades da Califórnia que acompanham o complemento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Add the small synthetic scene that ships with this</source>
        <translation>Adicionar a pequena cena sintética que acompanha o complemento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Ask a raster in plain words</source>
        <translation>Pergunte a um raster em palavras simples</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Build its index, once. The raster never leaves this computer.</source>
        <translation>Crie seu índice, uma única vez. O raster nunca sai deste computador.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Choose a raster: an aerial or satellite image from a file.</source>
        <translation>Escolha um raster: uma imagem aérea ou de satélite de um arquivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Describe what to find, for example “many boats in a harbour”.</source>
        <translation>Descreva em inglês o que encontrar, por exemplo “many boats in a harbour”.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Drawn scene</source>
        <translation>Cena desenhada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Or try a sample:</source>
        <translation>Ou experimente uma amostra:</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Photographs</source>
        <translation>Fotografias</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Set up the engine, once.</source>
        <translation>Configure o motor, uma única vez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Ask in plain words</source>
        <translation>Pergunte em palavras simples</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Do not show again</source>
        <translation>Não mostrar novamente</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Mark tiles of the list to refine the query. “Layers” makes polygons of what a threshold leaves, and exports.</source>
        <translation>Marque quadrículas da lista para refinar a consulta. “Camadas” cria polígonos com o que atinge um limiar, e exporta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>More like this, less like that</source>
        <translation>Mais como isto, menos como aquilo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Once per raster: an index</source>
        <translation>Uma vez por raster: um índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>The Help menu shows it at any time</source>
        <translation>O menu Ajuda a mostra a qualquer momento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>The best tiles come as a list, as outlines and as a heatmap, which is empty where nothing stands out.</source>
        <translation>As melhores quadrículas vêm como lista, como contornos e como mapa de calor, que fica vazio onde nada se destaca.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>The raster is cut into tiles, and the model describes each. It never leaves this computer.</source>
        <translation>O raster é dividido em quadrículas, e o modelo descreve cada uma. Ele nunca sai deste computador.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Tour of Text Search</source>
        <translation>Apresentação da Busca por texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>{page} of {pages}</source>
        <translation>{page} de {pages}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/base_choice.py"/>
        <source>A checkpoint file…</source>
        <translation>Um arquivo de checkpoint…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/counts_table.py"/>
        <source>(no class)</source>
        <translation>(sem classe)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/counts_table.py"/>
        <source>Few: what is measured on so little says hardly anything.</source>
        <translation>Poucos: o que se mede com tão pouco não diz quase nada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/counts_table.py"/>
        <source>Pairs by class and split</source>
        <translation>Pares por classe e partição</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Model and recipe</source>
        <translation>Modelo e receita</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>The result comes after training.</source>
        <translation>O resultado vem depois do treinamento.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>This ends what is being done.</source>
        <translation>Isto encerra o que está sendo feito.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>This stops the training. What it has learnt so far is kept, and it can be continued when this dialog is opened again.</source>
        <translation>Isto para o treinamento. O que ele aprendeu até agora é mantido, e ele pode ser continuado quando este diálogo for aberto novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>This training was stopped; it can be continued.</source>
        <translation>Este treinamento foi parado; pode ser continuado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Train for your region</source>
        <translation>Treinar para a sua região</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>{text} Go on?</source>
        <translation>{text} Continuar?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Forget what this training has learnt and begin again from the base model?</source>
        <translation>Esquecer o que este treinamento aprendeu e começar novamente do modelo base?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Forget what was learnt and begin from the base model</source>
        <translation>Esquecer o que foi aprendido e começar do modelo base</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Start over…</source>
        <translation>Recomeçar…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Start training</source>
        <translation>Iniciar treinamento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>The model is trained. See the next step for what it brought.</source>
        <translation>O modelo está treinado. Veja na próxima etapa o que isso trouxe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Training goes on in a process of its own, with low priority: QGIS and the search can be used meanwhile. It can be stopped at any time and continued later.</source>
        <translation>O treinamento ocorre em um processo próprio, com baixa prioridade: o QGIS e a busca podem ser usados enquanto isso. Ele pode ser parado a qualquer momento e continuado depois.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Training, epoch {n}</source>
        <translation>Treinamento, época {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>{time} left</source>
        <translation>{time} restantes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Choose rasters and labels, then make the pairs.</source>
        <translation>Escolha rasters e rótulos e depois crie os pares.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Count what the labels give; nothing is written</source>
        <translation>Contar o que os rótulos fornecem; nada é gravado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Labels: polygons of a layer</source>
        <translation>Rótulos: polígonos de</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Make the pairs</source>
        <translation>Criar os pares</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>New pairs replace the old ones, and what was trained on them. Go on?</source>
        <translation>Novos pares substituem os antigos e o que foi treinado com eles. Continuar?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Reading rasters and labels…</source>
        <translation>Lendo rasters e rótulos…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Tick the rasters on which labels lie.</source>
        <translation>Selecione os rasters sobre os quais há rótulos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>What they say</source>
        <translation>O que eles dizem</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>A field that says “right” or “wrong” of each polygon, or yes or no; without one all are right.</source>
        <translation>Um campo que diz “right” (certo) ou “wrong” (errado) de cada polígono; nenhum: todos estão certos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>My marks</source>
        <translation>Minhas marcas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>My marks in result lists</source>
        <translation>Minhas marcas em listas de resultados</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>Only the {n} selected features</source>
        <translation><numerusform>Somente a feição selecionada</numerusform><numerusform>Somente as {n} feições selecionadas</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>Selected features only</source>
        <translation>Somente feições selecionadas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>Verdict, if any</source>
        <translation>Veredito, se houver</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>A share of general pairs, seen again while it learns yours, keeps a model from forgetting. Without a file, the recipe&#x27;s own means have to do.</source>
        <translation>Uma parcela de pares gerais, vista novamente enquanto aprende os seus, evita que um modelo esqueça. Sem um arquivo, os meios da própria receita têm de bastar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>As the recipe has it</source>
        <translation>Como a receita diz</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Choose a recipe.</source>
        <translation>Escolha uma receita.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Choose the checkpoint file.</source>
        <translation>Escolha o arquivo de checkpoint.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Epochs at most</source>
        <translation>Épocas no máximo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>For example: CC BY 4.0, or internal use only</source>
        <translation>Por exemplo: CC BY 4.0, ou somente uso interno</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>For example: Harbours of the Baltic</source>
        <translation>Por exemplo: Portos do Báltico</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>General pairs need a file and a folder of images.</source>
        <translation>Pares gerais precisam de um arquivo e de uma pasta de imagens.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Give the new model a name.</source>
        <translation>Dê um nome ao novo modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Images of the pairs</source>
        <translation>Suas imagens</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Keep what the model knows</source>
        <translation>Manter o que o modelo sabe</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Measure again</source>
        <translation>Medir novamente</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Measuring a step of each recipe…</source>
        <translation>Medindo um passo de cada receita…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Set up training…</source>
        <translation>Configurar treinamento…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Training ends before, where validation gets no better</source>
        <translation>O treinamento termina antes se a validação não melhora mais</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Training needs packages that are not installed yet.</source>
        <translation>O treinamento precisa de pacotes que ainda não estão instalados.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>After minus before, on the same blocks; an interval without 0 is no chance</source>
        <translation>Depois menos antes, nos mesmos blocos; um intervalo sem 0 não é acaso</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>After, %</source>
        <translation>Depois, %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Average precision before and after</source>
        <translation>Precisão média antes e depois</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Average precision with the base model; 95 % interval over blocks of the ground</source>
        <translation>Precisão média com o modelo base; intervalo de 95 % sobre blocos do terreno</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Average precision with the new model; 95 % interval over blocks of the ground</source>
        <translation>Precisão média com o novo modelo; intervalo de 95 % sobre blocos do terreno</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Before, %</source>
        <translation>Antes, %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Gained</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Tiles that show the class, on ground that training has not seen</source>
        <translation>Quadrículas que mostram a classe, em terreno que o treinamento não viu</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>All classes</source>
        <translation>Todas as classes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>Make the pairs again with what was edited; rows without a tick are left out</source>
        <translation>Criar os pares novamente com o que foi editado; linhas não selecionadas são omitidas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>Pictures and captions</source>
        <translation>Imagens e legendas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>The form was changed since these pairs were made: make them again to use that.</source>
        <translation>O formulário mudou desde que estes pares foram criados: crie-os novamente para usar isso.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>Use these captions</source>
        <translation>Usar estas legendas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>What they give</source>
        <translation>O que eles fornecem</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>What was noticed</source>
        <translation>O que foi notado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>split by {n} blocks of {side} {unit}, so that no tile is in two splits</source>
        <translation>particionado em {n} blocos de {side} {unit}, para que nenhuma quadrícula esteja em duas partições</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>tiles of {sides} {unit}</source>
        <translation>quadrículas de {sides} {unit}</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>{count} images</source>
        <translation><numerusform>{count} imagem</numerusform><numerusform>{count} imagens</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>“Check” counts what the labels give, class by class, before anything is made.</source>
        <translation>“Verificar” conta o que os rótulos fornecem, classe por classe, antes que algo seja criado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>Loss and validation recall</source>
        <translation>Perda e revocação de validação</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>Nothing has been measured yet</source>
        <translation>Nada foi medido ainda</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>loss</source>
        <translation>perda</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>step {n} of {all}</source>
        <translation>passo {n} de {all}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>validation recall</source>
        <translation>revocação de validação</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>validation recall, best {value}</source>
        <translation>revocação de validação, melhor {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/raster_choice.py"/>
        <source>Rasters to train on</source>
        <translation>Rasters para o treinamento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/raster_choice.py"/>
        <source>{name} ({state})</source>
        <translation>{name} ({state})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/recipe_list.py"/>
        <source>about {time}</source>
        <translation>cerca de {time}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/recipe_list.py"/>
        <source>{size} of memory</source>
        <translation>{size} de memória</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Both models are asked on ground that training has not seen: the rasters are indexed for each of them in the cache, unless that was done before.</source>
        <translation>Os dois modelos são consultados em terreno que o treinamento não viu: os rasters são indexados para cada um deles no cache, a menos que isso já tenha sido feito.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Compare before and after</source>
        <translation>Comparar antes e depois</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Delete the training</source>
        <translation>Excluir o treinamento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Delete the training…</source>
        <translation>Excluir o treinamento…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Delete this training with its pairs and its report?</source>
        <translation>Excluir este treinamento com seus pares e seu relatório?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Index the rasters with it</source>
        <translation>Indexar os rasters com ele</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Its model was not taken over and is deleted as well.</source>
        <translation>Seu modelo não foi incorporado e também é excluído.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Marks go on teaching: “Teach this search” works on the new model, too.</source>
        <translation>As marcas continuam ensinando: “Ensinar esta busca” também funciona com o novo modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Open the report</source>
        <translation>Abrir o relatório</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>{model} is among the models now. An index belongs to one model: the {n} rasters have to be indexed again before they are searched with this one.</source>
        <translation><numerusform>{model} agora está entre os modelos. Um índice pertence a um modelo: o raster precisa ser indexado novamente antes que se busque nele com este.</numerusform><numerusform>{model} agora está entre os modelos. Um índice pertence a um modelo: os {n} rasters precisam ser indexados novamente antes que se busque neles com este.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>A new training</source>
        <translation>Um novo treinamento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>begun</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>pairs are made</source>
        <translation>pares criados</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>trained</source>
        <translation>treinado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>trained and compared</source>
        <translation>treinado e comparado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>For example: 192; 384</source>
        <translation>Por exemplo: 192; 384</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>For example: 60; 120</source>
        <translation>Por exemplo: 60; 120</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Sides in metres</source>
        <translation>Lados em metros</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Sides in pixels</source>
        <translation>Lados em pixels</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Sides of tiles in metres; several are separated by semicolons.</source>
        <translation>Lados das quadrículas em metros; vários são separados por ponto e vírgula.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Sides of tiles in pixels; several are separated by semicolons.</source>
        <translation>Lados das quadrículas em pixels; vários são separados por ponto e vírgula.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Type the sides of tiles in metres, separated by semicolons.</source>
        <translation>Digite os lados das quadrículas em metros, separados por ponto e vírgula.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Type the sides of tiles in pixels, separated by semicolons.</source>
        <translation>Digite os lados das quadrículas em pixels, separados por ponto e vírgula.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>All fields of a feature</source>
        <translation>Todos os campos de uma feição</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Captions, in a field</source>
        <translation>Legendas, em um campo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Choose the field that says what the polygons show.</source>
        <translation>Escolha o campo que diz o que os polígonos mostram.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Choose the field with the captions.</source>
        <translation>Escolha o campo com as legendas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Classes, in a field</source>
        <translation>Classes, em um campo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Each sentence needs {} once, where the class stands.</source>
        <translation>Cada frase precisa de {} uma vez, onde fica a classe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>For example: “a harbour of the Baltic with {}”. One sentence a line.</source>
        <translation>Por exemplo: “a harbour of the Baltic with {}”. Uma frase por linha, em inglês.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Sentences around a class</source>
        <translation>Frases em torno de uma classe</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Tags of OpenStreetMap</source>
        <translation>Etiquetas do OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>The field of the class: pairs are counted and split by it.</source>
        <translation>O campo da classe: os pares são contados e particionados por ele.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Usual sentences are made. Own ones: one a line, {} stands for the class</source>
        <translation>São formadas frases usuais. Frases próprias: uma por linha, {} representa a classe</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>“Check” shows one of the captions of each class.</source>
        <translation>“Verificar” mostra uma das legendas de cada classe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>A file could not be written: {reason}.</source>
        <translation>Um arquivo não pôde ser gravado: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>A filter of your network may look into the connection: name its certificate in the environment variable PIP_CERT, or use a folder of wheels.</source>
        <translation>Um filtro da sua rede pode estar inspecionando a conexão: indique seu certificado na variável de ambiente PIP_CERT ou use uma pasta de wheels.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Check it, and its name and password, in Settings ▸ Options ▸ Network.</source>
        <translation>Verifique-o, bem como seu nome e sua senha, em Configurações ▸ Opções ▸ Rede.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Check the network, and QGIS&#x27;s proxy in Settings ▸ Options ▸ Network; or use a folder of wheels.</source>
        <translation>Verifique a rede e o proxy do QGIS em Configurações ▸ Opções ▸ Rede; ou use uma pasta de wheels.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Choose another Python, or install its modules venv and ensurepip.</source>
        <translation>Escolha outro Python ou instale seus módulos venv e ensurepip.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Choose another version of Python.</source>
        <translation>Escolha outra versão do Python.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Copy the log and report it, or choose another version of Python.</source>
        <translation>Copie o registro e relate o problema ou escolha outra versão do Python.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>End what uses the engine, other windows of QGIS too, then repair.</source>
        <translation>Encerre o que usa o motor, inclusive outras janelas do QGIS, e depois repare.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Fetch it with the same system and the same version of Python, see the command.</source>
        <translation>Obtenha-o com o mesmo sistema e a mesma versão do Python, consulte o comando.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Free some space, then repair: what is there already is used.</source>
        <translation>Libere espaço e depois repare: o que já existe é usado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Free some space; nothing was changed.</source>
        <translation>Libere espaço; nada foi alterado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Move them elsewhere; nothing was changed.</source>
        <translation>Mova-os para outro lugar; nada foi alterado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Setting up the engine was cancelled.</source>
        <translation>A configuração do motor foi cancelada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The certificate of {host} is not trusted here.</source>
        <translation>O certificado de {host} não é confiável aqui.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The disk is too full: {needed} are needed in {folder}, {free} are free.</source>
        <translation>O disco está cheio demais: são necessários {needed} em {folder}, e há {free} livres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The disk of {folder} ran full.</source>
        <translation>O disco de {folder} ficou cheio.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The engine is being set up by another program already (process {pid} on {host}).</source>
        <translation>O motor já está sendo configurado por outro programa (processo {pid} em {host}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The folder has no wheel of {package} for Python {python} on this system.</source>
        <translation>A pasta não tem wheel de {package} para Python {python} neste sistema.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The log has what it said. Repair tries it again.</source>
        <translation>O registro contém o que ele disse. Reparar tenta novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The packages are installed, but do not work: {reason}.</source>
        <translation>Os pacotes estão instalados, mas não funcionam: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The packages could not be fetched: there is no way to {host}.</source>
        <translation>Os pacotes não puderam ser obtidos: não há caminho até {host}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The proxy let nothing through: {reason}.</source>
        <translation>O proxy não deixou passar nada: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>There is no wheel of {package} for Python {python} on this system.</source>
        <translation>Não há wheel de {package} para Python {python} neste sistema.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Wait until it is done there.</source>
        <translation>Espere que termine ali.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>pip failed: {reason}.</source>
        <translation>pip falhou: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>{folder} holds files that are none of an environment.</source>
        <translation>{folder} contém arquivos que não são de um ambiente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>{python} could not make an environment: {reason}.</source>
        <translation>{python} não conseguiu criar um ambiente: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>Add it, or search elsewhere: the area is chosen beside the query.</source>
        <translation>Adicione-a ou busque em outro lugar: a área é escolhida ao lado da consulta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>Free space on the disk, or set another folder for temporary files.</source>
        <translation>Libere espaço no disco ou defina outra pasta para arquivos temporários.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>No polygon of “{layer}” is selected.</source>
        <translation>Nenhum polígono de “{layer}” está selecionado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>Select or draw polygons, or take another area.</source>
        <translation>Selecione ou desenhe polígonos ou use outra área.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>The area of interest cannot be written: {reason}.</source>
        <translation>A área de interesse não pode ser gravada: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>The project has no polygon layer “{layer}” in which to search.</source>
        <translation>O projeto não tem nenhuma camada de polígonos “{layer}” em que buscar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>“{layer}” holds no polygon.</source>
        <translation>“{layer}” não contém nenhum polígono.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/export.py"/>
        <source>Choose a name that ends in .gpkg, .geojson or .csv.</source>
        <translation>Escolha um nome que termine em .gpkg, .geojson ou .csv.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/export.py"/>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>Escolha outra pasta ou feche o programa que está com o arquivo aberto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/export.py"/>
        <source>Tiles cannot be written as {path}.</source>
        <translation>As quadrículas não podem ser gravadas como {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/export.py"/>
        <source>{path} cannot be written ({reason}).</source>
        <translation>{path} não pode ser gravado ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/group.py"/>
        <source>Heatmaps</source>
        <translation>Mapas de calor</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/heatmap_styles.py"/>
        <source>Inferno on dark images</source>
        <translation>Inferno em imagens escuras</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/heatmap_styles.py"/>
        <source>Turbo in steps</source>
        <translation>Turbo em degraus</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/heatmap_styles.py"/>
        <source>Violet to yellow</source>
        <translation>Violeta a amarelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_file.py"/>
        <source>Make the file and its folder writable, save what is being edited in it, or close the program that holds it.</source>
        <translation>Permita a gravação no arquivo e em sua pasta, salve o que está sendo editado nele ou feche o programa que o está usando.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_file.py"/>
        <source>Move the file away, or give it another name; marks make a new one.</source>
        <translation>Mova o arquivo para outro lugar ou dê-lhe outro nome; as marcas criam um novo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_file.py"/>
        <source>The marks cannot be written to {path}.</source>
        <translation>As marcas não podem ser gravadas em {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_file.py"/>
        <source>{path} holds no labels that the plugin wrote.</source>
        <translation>{path} não contém rótulos gravados pelo complemento.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_layer.py"/>
        <source>Labels “{text}”</source>
        <translation>Rótulos “{text}”</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_layer.py"/>
        <source>right</source>
        <translation>certo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_layer.py"/>
        <source>wrong</source>
        <translation>errado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/labels.py"/>
        <source>Check that the disk has space and that {path} can be written.</source>
        <translation>Verifique se o disco tem espaço e se é possível gravar em {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/labels.py"/>
        <source>Select or draw polygons first.</source>
        <translation>Selecione ou desenhe polígonos antes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/labels.py"/>
        <source>The labels of “{layer}” cannot be written: {reason}.</source>
        <translation>Os rótulos de “{layer}” não podem ser gravados: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Best tiles</source>
        <translation>Melhores quadrículas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Best tiles for “{query}”</source>
        <translation>Melhores quadrículas para “{query}”</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Heatmap</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Heatmap for “{query}”</source>
        <translation>Mapa de calor para “{query}”</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>QGIS cannot open the result file {path}.</source>
        <translation>O QGIS não consegue abrir o arquivo de resultados {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Search again; if it stays so, look at the log panel “Text Search”.</source>
        <translation>Busque novamente; se continuar assim, consulte o painel de registro “Text Search”.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>no reference system</source>
        <translation>sem sistema de referência</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>Choose a raster layer that comes from a file, for example a GeoTIFF.</source>
        <translation>Escolha uma camada raster que venha de um arquivo, por exemplo um GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>Draw the part that you want to search into a GeoTIFF with the button below.</source>
        <translation>Desenhe a parte em que você quer buscar em um GeoTIFF com o botão abaixo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>Repair the layer&#x27;s data source, or remove the layer.</source>
        <translation>Repare a fonte de dados da camada ou remova a camada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>The file of “{layer}” does not exist any more: {path}.</source>
        <translation>O arquivo de “{layer}” não existe mais: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>“{layer}” comes from a service ({provider}), not from a raster file.</source>
        <translation>“{layer}” vem de um serviço ({provider}), não de um arquivo raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>“{layer}” is a part of a larger file: {path}.</source>
        <translation>“{layer}” é uma parte de um arquivo maior: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>“{layer}” is not a raster layer.</source>
        <translation>“{layer}” não é uma camada raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>“{layer}” lies inside an archive or on a server: {path}.</source>
        <translation>“{layer}” está dentro de um arquivo compactado ou em um servidor: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>closest, nothing stands out</source>
        <translation>mais próximas, nada se destaca</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>rank {first} and lower</source>
        <translation>posição {first} e abaixo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>rank {first} to {last}</source>
        <translation>posição {first} a {last}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>unlikely</source>
        <translation>improvável</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>{count} more, overlapping</source>
        <translation>mais {count}, sobrepostas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>Choose another name, or remove the layer first.</source>
        <translation>Escolha outro nome ou remova a camada antes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>{path} is an index and is not replaced.</source>
        <translation>{path} é um índice e não será substituído.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>{path} is the file of this project.</source>
        <translation>{path} é o arquivo deste projeto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>“{layer}” in this project is read from {path}.</source>
        <translation>“{layer}” neste projeto é lida de {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Lower it and try again.</source>
        <translation>Diminua-o e tente novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Making polygons was cancelled.</source>
        <translation>A criação de polígonos foi cancelada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Nothing reaches the threshold.</source>
        <translation>Nada atinge o limiar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Polygons of a text search</source>
        <translation>Polígonos de uma busca por texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Take the heatmaps of the single rasters.</source>
        <translation>Use os mapas de calor de cada raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>The result file {path} cannot be read.</source>
        <translation>O arquivo de resultados {path} não pode ser lido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>{path} cannot be written.</source>
        <translation>{path} não pode ser gravado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>{path} is too large to make polygons of it at once.</source>
        <translation>{path} é grande demais para ser transformado em polígonos de uma só vez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/provenance.py"/>
        <source>Closest matches to a text query, not a complete inventory. Values are relative to this raster and this query; they cannot be compared across queries.</source>
        <translation>Correspondências mais próximas de uma consulta de texto, não um inventário completo. Os valores são relativos a este raster e a esta consulta; não podem ser comparados entre consultas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/provenance.py"/>
        <source>Text search</source>
        <translation>Busca por texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Check the connection and the layer, or choose another resolution.</source>
        <translation>Verifique a conexão e a camada ou escolha outra resolução.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Choose a smaller area, or a resolution of {metres} m or coarser.</source>
        <translation>Escolha uma área menor ou uma resolução de {metres} m ou mais grosseira.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Drawing the layer was cancelled.</source>
        <translation>O desenho da camada foi cancelado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Free space on the disk, or choose another folder.</source>
        <translation>Libere espaço no disco ou escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Move the map to where the layer shows something, or choose the layer&#x27;s extent.</source>
        <translation>Mova o mapa para onde a camada mostra algo ou escolha a extensão da camada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>That would be {n} million pixels; at most {most} million are drawn.</source>
        <translation>Isso daria {n} milhões de pixels; são desenhados no máximo {most} milhões.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>The picture cannot be written to {path}: {reason}.</source>
        <translation>A imagem não pode ser gravada em {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>“{layer}” gave no picture of that area.</source>
        <translation>“{layer}” não forneceu imagem dessa área.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>“{layer}” shows nothing in that area.</source>
        <translation>“{layer}” não mostra nada nessa área.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>Nothing stands out</source>
        <translation>Nada se destaca</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>drawn from {value}</source>
        <translation>desenhada a partir de {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>fair from {value}</source>
        <translation>razoável a partir de {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>fair: not drawn</source>
        <translation>razoável: não desenhada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>relative similarity</source>
        <translation>similaridade relativa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>strong from {value}</source>
        <translation>forte a partir de {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>unlikely: not drawn</source>
        <translation>improvável: não desenhada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>weak from {value}</source>
        <translation>fraca a partir de {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>weak: not drawn</source>
        <translation>fraca: não desenhada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Comparing the towers with the checkpoint</source>
        <translation>Comparando as torres com o checkpoint</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>How much ground the training images show was not said: tiles that follow the model are {side} wide.</source>
        <translation>Não foi dito quanto terreno as imagens de treinamento mostram: as quadrículas que seguem o modelo têm {side} de largura.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Measuring what its scores mean</source>
        <translation>Medindo o que significam suas pontuações</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Reading the checkpoint</source>
        <translation>Lendo o checkpoint</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Searching the sample scene</source>
        <translation>Buscando na cena de amostra</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>The file does not say whether its towers compute GELU or QuickGELU; GELU was taken, as of a model that was trained with open_clip. If that is wrong, the model works badly: convert it again as {other}.</source>
        <translation>O arquivo não diz se suas torres calculam GELU ou QuickGELU; foi usado GELU, como em um modelo treinado com open_clip. Se isso estiver errado, o modelo funcionará mal: converta-o novamente como {other}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>The file does not say whether its towers compute GELU or QuickGELU; QuickGELU was taken, as of OpenAI&#x27;s models, RemoteCLIP and GeoRSCLIP. If that is wrong, the model works badly: convert it again as {other}.</source>
        <translation>O arquivo não diz se suas torres calculam GELU ou QuickGELU; foi usado QuickGELU, como nos modelos da OpenAI, RemoteCLIP e GeoRSCLIP. Se isso estiver errado, o modelo funcionará mal: converta-o novamente como {other}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>The model hardly tells the photographs that ship with the plugin apart: one that shows what a text names scores above one that does not in {share} of the cases, where chance is 50 %. Its weights may never have been trained, or for something else than images with texts, or with another activation or normalisation.</source>
        <translation>O modelo mal distingue as fotografias que acompanham o complemento: uma que mostra o que um texto diz tem pontuação acima de uma que não o mostra em {share} dos casos, e o acaso seria 50 %. Seus pesos talvez nunca tenham sido treinados, ou foram treinados para algo que não imagens com textos, ou com outra ativação ou normalização.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>This takes about {memory} GB of memory and {disk} GB of disk.</source>
        <translation>Isso ocupa cerca de {memory} GB de memória e {disk} GB de disco.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Writing {name}</source>
        <translation>Gravando {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>It was indexed as {path}; its tiles are kept.</source>
        <translation>Foi indexado como {path}; suas quadrículas são mantidas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>Its tiles are built again, since {reason}.</source>
        <translation>Suas quadrículas são recriadas, pois {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>Its tiles are built again, since {reason}: those that the index had, and those in the area of interest.</source>
        <translation>Suas quadrículas são recriadas, pois {reason}: as que o índice tinha e as da área de interesse.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>Rows that were added by hand to the layer of {path} are no tiles and are not searched: {n}.</source>
        <translation>Linhas adicionadas à mão à camada de {path} não são quadrículas e ficam fora da busca: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>Tiles of {path} that were removed from its layer by hand are not searched: {n}. The index command builds them again.</source>
        <translation>Quadrículas de {path} que foram removidas à mão de sua camada ficam fora da busca: {n}. O comando index as cria novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>another number of views ({built}, not {wanted})</source>
        <translation>outro número de vistas ({built}, não {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>another overlap ({built}, not {wanted})</source>
        <translation>outra sobreposição ({built}, não {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>another stretch ({built}, not {wanted})</source>
        <translation>outro realce ({built}, não {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>another tile size ({built}, not {wanted})</source>
        <translation>outro tamanho da quadrícula ({built}, não {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>it was written again since it was indexed</source>
        <translation>foi gravado novamente depois de indexado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>other bands ({built}, not {wanted})</source>
        <translation>outras bandas ({built}, não {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>other scales ({built}, not {wanted})</source>
        <translation>outras escalas ({built}, não {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file is missing</source>
        <translation>falta o arquivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file {name} says something else about it</source>
        <translation>o arquivo {name} diz outra coisa sobre ele</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file {name} that it is made of changed</source>
        <translation>o arquivo {name}, de que ele é composto, mudou</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file {name} that it is made of is missing</source>
        <translation>falta o arquivo {name}, de que ele é composto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file {name} was added beside it</source>
        <translation>o arquivo {name} foi adicionado ao lado dele</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file&#x27;s content changed</source>
        <translation>o conteúdo do arquivo mudou</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file&#x27;s size changed from {then} to {now} bytes</source>
        <translation>o tamanho do arquivo mudou de {then} para {now} bytes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the files that it is made of are others where it lies now</source>
        <translation>os arquivos de que ele é composto são outros onde ele está agora</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the raster is read otherwise than it was</source>
        <translation>o raster é lido de modo diferente de antes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the raster lies elsewhere than it did</source>
        <translation>o raster está em lugar diferente de antes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>windows that are indexed: {done} of {all}</source>
        <translation>janelas indexadas: {done} de {all}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>{path} does not exist any more; relocate it if it was moved, or forget it</source>
        <translation>{path} não existe mais; relocalize-o se foi movido ou esqueça-o</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>{path}: GeoParquet beside indexes, and so left out unless named: {names}</source>
        <translation>{path}: GeoParquet ao lado de índices e, por isso, omitido se não for indicado expressamente: {names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>A class is shown by {share} of the tiles in the mean: for these labels the tiles are so large that any order looks good. Smaller tiles tell more.</source>
        <translation>Uma classe é mostrada por {share} das quadrículas, em média: para estes rótulos, as quadrículas são tão grandes que qualquer ordem parece boa. Quadrículas menores dizem mais.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>A taught search looks better than it is on the places that taught it: limit the evaluation to an area without them.</source>
        <translation>Uma busca ensinada parece melhor do que é nos lugares que a ensinaram: limite a avaliação a uma área sem eles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>A tile without a label counts as one that does not show it.</source>
        <translation>Uma quadrícula sem rótulo conta como uma que não o mostra.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>All polygons are of one class: training has nothing to tell it apart from, and its result says little about search. Label other things as well.</source>
        <translation>Todos os polígonos são de uma só classe: o treinamento não tem de que distingui-la e diz pouco sobre a busca. Rotule também outras coisas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Images left out, as {path} says: {n}.</source>
        <translation>Imagens omitidas, como diz {path}: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Images of {names} left out of training: {n} – by chance, so that no class is more than {share} of them.</source>
        <translation>Imagens de {names} deixadas fora do treinamento: {n} – ao acaso, para que nenhuma classe seja mais de {share} delas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Intervals are those in which 95 % of the resamples lie, each drawn from {n} blocks of {side}: tiles side by side are alike.</source>
        <translation>Os intervalos são aqueles em que estão 95 % das reamostragens, cada uma sorteada de {n} blocos de {side}: quadrículas lado a lado são parecidas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – it is not clear whether they are right or wrong. Say right or wrong there.</source>
        <translation>Rótulos omitidos: {n} – não está claro se estão certos ou errados. Indique right (certo) ou wrong (errado) ali.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – their geometry cannot be read, first that of feature {feature}: {reason}.</source>
        <translation>Rótulos omitidos: {n} – sua geometria não pode ser lida, a primeira é a da feição {feature}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – their geometry is empty or no polygon. Give points and lines a buffer first.</source>
        <translation>Rótulos omitidos: {n} – sua geometria está vazia ou não é um polígono. Dê antes um buffer a pontos e linhas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they are smaller than a pixel.</source>
        <translation>Rótulos omitidos: {n} – são menores que um pixel.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they lie on none of the rasters.</source>
        <translation>Rótulos omitidos: {n} – não estão sobre nenhum dos rasters.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they say nothing.</source>
        <translation>Rótulos omitidos: {n} – não dizem nada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they say right and wrong of the same place, first about “{text}”.</source>
        <translation>Rótulos omitidos: {n} – dizem certo e errado do mesmo lugar, o primeiro sobre “{text}”.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they say the same of a polygon again.</source>
        <translation>Rótulos omitidos: {n} – dizem de novo o mesmo de um polígono.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels that cross themselves: {n} – their polygons were repaired.</source>
        <translation>Rótulos que se cruzam: {n} – seus polígonos foram reparados.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels without a verdict: {n} – they count as right.</source>
        <translation>Rótulos sem veredito: {n} – contam como certos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Mean average precision here {before} → {after}, {gained}: labels lie in too few places to tell whether that is chance.</source>
        <translation>Média das precisões médias aqui {before} → {after}, {gained}: há rótulos em lugares insuficientes para saber se é acaso.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Mean average precision here: {after} (classes: {n}).</source>
        <translation>Média das precisões médias aqui: {after} (classes: {n}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>No difference can be told here: mean average precision {before} → {after}, {gained}.</source>
        <translation>Não é possível constatar diferença aqui: média das precisões médias {before} → {after}, {gained}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>No image shows {names}: of a polygon it must hold half, or it must cover a quarter of the image, and lie within the blocks of a split. Draw parts of long things, or give other sizes.</source>
        <translation>Nenhuma imagem mostra {names}: ela precisa conter metade de um polígono, ou ele precisa cobrir um quarto da imagem, e ela precisa estar dentro dos blocos de uma partição. Desenhe partes de coisas compridas ou informe outros tamanhos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>No polygon lies on {path}: no images are made of it.</source>
        <translation>Nenhum polígono está sobre {path}: não são criadas imagens dele.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Of the area, only the ground of the split “{split}” counts.</source>
        <translation>Da área, só conta o terreno da partição “{split}”.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Only a few images of {names} are for training: {counts}.</source>
        <translation>Poucas imagens treinam {names}: {counts}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Only tiles that a label touches count.</source>
        <translation>Só contam quadrículas tocadas por um rótulo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Rasters without a reference system: {n}, first {path} – the labels&#x27; coordinates are taken for theirs. If the labels are in another system, nothing here means anything.</source>
        <translation>Rasters sem sistema de referência: {n}, o primeiro é {path} – as coordenadas dos rótulos são tomadas como as deles. Se os rótulos estiverem em outro sistema, nada aqui tem significado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Rows of {path} that name another split or label than the image has: {n} – only captions are taken from there. Labels are changed in the layer, and splits follow the ground.</source>
        <translation>Linhas de {path} que indicam outra partição ou outro rótulo que não os da imagem: {n} – dali só são usadas as legendas. Os rótulos são alterados na camada, e as partições seguem o terreno.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Search got better here: mean average precision {before} → {after}, {gained}.</source>
        <translation>A busca melhorou aqui: média das precisões médias {before} → {after}, {gained}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Search got worse here: mean average precision {before} → {after}, {gained}.</source>
        <translation>A busca piorou aqui: média das precisões médias {before} → {after}, {gained}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>The labels have no reference system: their coordinates are taken for the raster&#x27;s.</source>
        <translation>Os rótulos não têm sistema de referência: suas coordenadas são tomadas como as do raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>The model is compared with itself, on the same tiles: there can be no difference. Name another one.</source>
        <translation>O modelo é comparado consigo mesmo, nas mesmas quadrículas: não pode haver diferença. Indique outro.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>The texts of the field {field} are sentences: they are taken for captions, and polygons have no class. Name the field of classes too, so that they are spread over the splits.</source>
        <translation>Os textos do campo {field} são frases: são tomados como legendas, e os polígonos não têm classe. Indique também o campo das classes, para que elas sejam distribuídas entre as partições.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>The tiles are up to {side} wide, and this ground was kept free of training for tiles of {largest}: some show a part of what the model was trained on, and look better for it. Evaluate with tiles of {largest} and the scale 1.</source>
        <translation>As quadrículas têm até {side} de largura, e este terreno foi deixado fora do treinamento para quadrículas de {largest}: algumas mostram uma parte daquilo com que o modelo foi treinado e por isso parecem melhores. Avalie com quadrículas de {largest} e a escala 1.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>There are no intervals: fewer than {n} blocks are too few to tell what is chance. Evaluate on a larger area, or with smaller blocks.</source>
        <translation>Não há intervalos: menos de {n} blocos são poucos para saber o que é acaso. Avalie em uma área maior ou com blocos menores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>There is no interval where fewer than {n} blocks show a class, which is too few to tell: {labels}.</source>
        <translation>Não há intervalo onde menos de {n} blocos mostram uma classe, o que é pouco para saber: {labels}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>There is one class only, “{label}”: what is said of it says nothing of other queries.</source>
        <translation>Há uma só classe, “{label}”: o que se diz dela não diz nada sobre outras consultas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Tiles left out: {n} of {all} – they lie across the border of two splits.</source>
        <translation>Quadrículas omitidas: {n} de {all} – estão sobre o limite de duas partições.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Tiles left out: {n} – they show no pixels with data.</source>
        <translation>Quadrículas omitidas: {n} – não mostram pixels com dados.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Tiles of {side} do not fit {path}: it has none of them.</source>
        <translation>Quadrículas de {side} não cabem em {path}: ele não tem nenhuma delas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Tiles that show a little of a region, and are neither right nor wrong for its class: {n} – less than a quarter of the tile, and less than half of the region.</source>
        <translation>Quadrículas que mostram um pouco de uma região e não são certas nem erradas para sua classe: {n} – menos de um quarto da quadrícula e menos da metade da região.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Where nobody judged, a tile counts as wrong: with verdicts on some results, count labelled tiles only.</source>
        <translation>Onde ninguém avaliou, uma quadrícula conta como errada: com vereditos sobre alguns resultados, conte somente quadrículas rotuladas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{names} can be seen in one or two blocks of {side} only, and not in every split: label some elsewhere too, or give smaller tiles or blocks.</source>
        <translation>{names}: visíveis somente em um ou dois blocos de {side}, e não em todas as partições. Rotule também em outros lugares ou informe quadrículas ou blocos menores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} as asked for.</source>
        <translation>{side}, como pedido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground besides: {names} are some {width} wide, and small in larger tiles.</source>
        <translation>Também {side} de terreno: {names} têm cerca de {width} de largura e ficam pequenos em quadrículas maiores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground besides: {names} are some {width} wide, and smaller tiles show parts of them only.</source>
        <translation>Também {side} de terreno: {names} têm cerca de {width} de largura, e quadrículas menores mostram apenas partes deles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground, as in the tiles that people judged.</source>
        <translation>{side} de terreno, como mostram as quadrículas avaliadas por pessoas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground, less than the {typical} that suit the model {model}: so small an area is split into training, validation and test only with smaller tiles.</source>
        <translation>{side} de terreno, menos do que os {typical} adequados ao modelo {model}: uma área tão pequena só pode ser dividida em treinamento, validação e teste com quadrículas menores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground, less than the {typical} that suit the model {model}: the rasters are too small for larger tiles.</source>
        <translation>{side} de terreno, menos do que os {typical} adequados ao modelo {model}: os rasters são pequenos demais para quadrículas maiores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground, which the images of the model {model} show as a rule.</source>
        <translation>{side} de terreno, que as imagens do modelo {model} mostram em geral.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground: the resolution allows no smaller tiles, and the model {model} knows images of {low} to {high}.</source>
        <translation>{side} de terreno: a resolução não permite quadrículas menores, e o modelo {model} conhece imagens de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{split} shows nothing of {names}.</source>
        <translation>{split} não mostra nada de {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>“{label}” was left out: at this tile size no tile shows any region of it (regions: {n}).</source>
        <translation>“{label}” foi omitido: com este tamanho da quadrícula, nenhuma quadrícula mostra uma região sua (regiões: {n}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>It differs from {reference} on the CPU: cosine {globe} global, {local} local, where {least} is asked for.</source>
        <translation>Difere de {reference} na CPU: cosseno {globe} global, {local} local, e o exigido é {least}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: ONNX Runtime could not start it, and gives no reason.</source>
        <translation>Sem CUDA: o ONNX Runtime não conseguiu iniciá-lo e não informa o motivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: ONNX Runtime could not start it: {reason}.</source>
        <translation>Sem CUDA: o ONNX Runtime não conseguiu iniciá-lo: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: no NVIDIA GPU with a driver was found here.</source>
        <translation>Sem CUDA: nenhuma GPU NVIDIA com driver foi encontrada aqui.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the NVIDIA driver does not answer ({reason}). Restart the computer; if that does not help, install the driver again.</source>
        <translation>Sem CUDA: o driver NVIDIA não responde ({reason}). Reinicie o computador; se isso não ajudar, instale o driver novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the NVIDIA driver {driver} knows CUDA up to {knows}, and the installed onnxruntime-gpu needs {cuda}. Update the driver, or install an older onnxruntime-gpu: {command}</source>
        <translation>Sem CUDA: o driver NVIDIA {driver} conhece CUDA até {knows}, e o onnxruntime-gpu instalado precisa de {cuda}. Atualize o driver ou use versões mais antigas destes: {command}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the NVIDIA driver {driver} knows CUDA up to {knows}, and the installed onnxruntime-gpu needs {cuda}. Update the driver.</source>
        <translation>Sem CUDA: o driver NVIDIA {driver} conhece CUDA até {knows}, e o onnxruntime-gpu instalado precisa de {cuda}. Atualize o driver.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the environment variable CUDA_VISIBLE_DEVICES hides the GPU, {gpu}.</source>
        <translation>Sem CUDA: a variável de ambiente CUDA_VISIBLE_DEVICES oculta a GPU, {gpu}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the installed onnxruntime {version} is the one for CPUs. Set the engine up for NVIDIA GPUs, which installs onnxruntime-gpu in its place.</source>
        <translation>Sem CUDA: o onnxruntime {version} instalado é o de CPUs. Configure o motor para GPUs NVIDIA; isso instala o onnxruntime-gpu em seu lugar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the installed onnxruntime-gpu {version} has no kernels for {gpu} (architecture {architecture}). A newer version may have them for a new GPU, an older one for an old GPU.</source>
        <translation>Sem CUDA: o onnxruntime-gpu {version} instalado não tem núcleos para {gpu} (arquitetura {architecture}). Uma versão mais nova pode tê-los para uma GPU nova, e uma mais antiga, para uma GPU antiga.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the memory of {gpu} is full, {free} are free. End other programs that use it.</source>
        <translation>Sem CUDA: a memória de {gpu} está cheia, com {free} livres. Encerre outros programas que a usam.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: {libraries} cannot be loaded. Run: {command}</source>
        <translation>Sem CUDA: {libraries} não podem ser carregadas. Execute: {command}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No runtime here computes on {device}.</source>
        <translation>Nenhum ambiente de execução aqui calcula em {device}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>The memory of {gpu} ran full. Tiles computed at a time from now on: {n} at most.</source>
        <translation>A memória de {gpu} ficou cheia. Quadrículas calculadas de uma vez a partir de agora: no máximo {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>{name} is not used: {reason}</source>
        <translation>{name} não é usado: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>{reason} (The CPU is used.)</source>
        <translation>{reason} (A CPU é usada.)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>{runtime} computes on the CPU; the device {device} is not used.</source>
        <translation>{runtime} calcula na CPU; o dispositivo {device} não é usado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>{runtime} was asked for, but the engine&#x27;s environment has no package {package} (pip install {package}); {other} is used.</source>
        <translation>{runtime} foi pedido, mas o ambiente do motor não tem o pacote {package} (pip install {package}); {other} é usado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>A tile is only {pixels} raster pixels wide; the model looks at {wanted}, so larger tiles would show more.</source>
        <translation>Uma quadrícula tem apenas {pixels} pixels do raster de largura; o modelo analisa {wanted}, portanto quadrículas maiores mostrariam mais.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Band {band} carries the mark of transparency but holds an image, such as near infrared: it hides no pixel. Name it as the alpha band if it should.</source>
        <translation>A banda {band} está marcada como transparência, mas contém uma imagem, como infravermelho próximo: ela não oculta nenhum pixel. Indique-a como banda alfa se ela deve fazê-lo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Its geotransform gives the pixels no place or no size: it is taken for a picture without a reference system.</source>
        <translation>Sua geotransformação não dá posição ou tamanho aos pixels: ele é tomado como uma imagem sem sistema de referência.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>No pixel can hold {value}, which was given as the nodata value: the values are {types}. Every pixel counts as data.</source>
        <translation>Nenhum pixel pode conter {value}, que foi informado como valor sem dados: os valores são {types}. Todos os pixels contam como dados.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Nothing in the file tells which of its {n} bands are red, green and blue: bands {bands} are taken for them. Choose the bands where others are (satellite images often hold blue first: 3, 2, 1).</source>
        <translation>Nada no arquivo diz quais de suas {n} bandas são vermelho, verde e azul: as bandas {bands} são tomadas como tais. Escolha as bandas se forem outras (imagens de satélite muitas vezes têm o azul primeiro: 3, 2, 1).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The area of interest has no reference system: the area&#x27;s coordinates are taken for the raster&#x27;s.</source>
        <translation>A área de interesse não tem sistema de referência: as coordenadas da área são tomadas como as do raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The raster has no ground scale, so it is unknown whether its tiles suit the model, which was trained on images of {low} to {high}.</source>
        <translation>O raster não tem escala no terreno, portanto não se sabe se suas quadrículas são adequadas ao modelo, que foi treinado com imagens de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The raster has no reference system: the area&#x27;s coordinates are taken for the raster&#x27;s.</source>
        <translation>O raster não tem sistema de referência: as coordenadas da área são tomadas como as do raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The tile size {size} is that of the index: a tile is only {pixels} pixels of this raster wide, which makes {tiles} tiles that show little. Give the raster an index of its own, under another name: there the size follows the raster.</source>
        <translation>O tamanho da quadrícula {size} é o do índice: uma quadrícula tem apenas {pixels} pixels deste raster de largura, o que gera {tiles} quadrículas que mostram pouco. Dê ao raster um índice próprio, com outro nome: nele o tamanho segue o raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The transparency in band {band} reaches only {highest}: pixels from {opaque} on count as valid.</source>
        <translation>A transparência na banda {band} só chega a {highest}: pixels a partir de {opaque} contam como válidos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The values lie between {low} and {high} of 0 to 255: they are stretched to the whole range. Give none as the stretch to take them as they are.</source>
        <translation>Os valores estão entre {low} e {high} de 0 a 255: são realçados para toda a faixa. Informe none como realce para usá-los como são.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The values, {low} to {high}, lie nearly all outside the range that was given as the stretch: every tile looks alike. Give a range within them, or auto.</source>
        <translation>Os valores, {low} a {high}, estão quase todos fora da faixa informada como realce: todas as quadrículas parecem iguais. Informe uma faixa dentro deles ou auto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show about {side} of ground, since the raster is too small for larger ones; the model was trained on images of {low} to {high}, so results may be poor.</source>
        <translation>As quadrículas mostram cerca de {side} de terreno, pois o raster é pequeno demais para maiores; o modelo foi treinado com imagens de {low} a {high}, portanto os resultados podem ser ruins.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show about {side} of ground, since the raster&#x27;s resolution allows no smaller ones; the model was trained on images of {low} to {high}, so results may be poor.</source>
        <translation>As quadrículas mostram cerca de {side} de terreno, pois a resolução do raster não permite menores; o modelo foi treinado com imagens de {low} a {high}, portanto os resultados podem ser ruins.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show about {side} of ground: the raster is too small for larger ones. That is within the {low} to {high} of the images that the model was trained on.</source>
        <translation>As quadrículas mostram cerca de {side} de terreno: o raster é pequeno demais para maiores. Isso está dentro dos {low} a {high} das imagens com que o modelo foi treinado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show about {side} of ground: the raster&#x27;s resolution allows no smaller ones. That is within the {low} to {high} of the images that the model was trained on.</source>
        <translation>As quadrículas mostram cerca de {side} de terreno: a resolução do raster não permite menores. Isso está dentro dos {low} a {high} das imagens com que o modelo foi treinado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show at least {side} of ground; the model was trained on images of {low} to {high}, so results may be poor.</source>
        <translation>As quadrículas mostram pelo menos {side} de terreno; o modelo foi treinado com imagens de {low} a {high}, portanto os resultados podem ser ruins.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show at most {side} of ground; the model was trained on images of {low} to {high}, so results may be poor.</source>
        <translation>As quadrículas mostram no máximo {side} de terreno; o modelo foi treinado com imagens de {low} a {high}, portanto os resultados podem ser ruins.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Where the raster lies is told by a sensor model (RPC) only: it is laid onto the ground as QGIS shows it.</source>
        <translation>A posição do raster é dada apenas por um modelo de sensor (RPC): ele é posicionado no terreno como o QGIS o mostra.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Where the raster lies is told by ground control points only ({n}): it is laid onto the ground as QGIS shows it.</source>
        <translation>A posição do raster é dada apenas por pontos de controle ({n}): ele é posicionado no terreno como o QGIS o mostra.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>{path}: no rasters, or written by this program, and so left out: {names}</source>
        <translation>{path}: não são rasters, ou foram gravados por este programa e, por isso, são omitidos: {names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>{share} of the pixels hold {value}, and the file declares no nodata value: they count as data. Give {value} as the nodata value if they are none.</source>
        <translation>{share} dos pixels contêm {value}, e o arquivo não declara valor sem dados: eles contam como dados. Informe {value} como valor sem dados se não forem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>{share} of the pixels hold {value}, far from all others: they count as pixels without data, though the file does not declare it. Give none as the nodata value if they are data.</source>
        <translation>{share} dos pixels contêm {value}, longe de todos os outros: eles contam como pixels sem dados, embora o arquivo não o declare. Informe none como valor sem dados se forem dados.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Labels do not tell how often the thing is met: the levels weak, fair and strong are as if half of the tiles showed it. Where it is rare, fewer of the tiles of a level do.</source>
        <translation>Os rótulos não dizem com que frequência o que se busca aparece: os níveis fraca, razoável e forte são como se metade das quadrículas o mostrasse. Onde ele é raro, menos quadrículas de cada nível o mostram.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Marked tiles left out: {n} – they are not in the searched indexes any more.</source>
        <translation>Quadrículas marcadas omitidas: {n} – não estão mais nos índices da busca.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Not searched: {reason}</source>
        <translation>Fora da busca: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Of {all} labelled tiles {n} were taken, at random.</source>
        <translation>Das {all} quadrículas rotuladas, {n} foram usadas, ao acaso.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>On marked tiles that were held out, what was taught ranks no better than the words alone. More labels may help, of other places and of what is easily mistaken.</source>
        <translation>Em quadrículas marcadas que foram reservadas, o que foi ensinado não classifica melhor que as palavras sozinhas. Mais rótulos podem ajudar, de outros lugares e do que se confunde facilmente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Only the rasters with the best tiles have a heatmap: {n} of {all}.</source>
        <translation>Somente os rasters com as melhores quadrículas têm mapa de calor: {n} de {all}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The example {name} is only {pixels} pixels wide; the model looks at {wanted}, so it may see little in it.</source>
        <translation>O exemplo {name} tem apenas {pixels} pixels de largura; o modelo analisa {wanted}, portanto pode ver pouco nele.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The example {name} shows {side} of ground; the model was trained on images of {low} to {high}, so it may see little in it.</source>
        <translation>O exemplo {name} mostra {side} de terreno; o modelo foi treinado com imagens de {low} a {high}, portanto pode ver pouco nele.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The example {name}: {note}</source>
        <translation>O exemplo {name}: {note}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The index {path} changed since the example was chosen: tile {now}, which shares {share} with it, stands for tile {then} now.</source>
        <translation>O índice {path} mudou desde que o exemplo foi escolhido: a quadrícula {now}, que compartilha {share} com ele, agora representa a quadrícula {then}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The model knows no word of this query: the list means little. Describe it in other English words.</source>
        <translation>O modelo não conhece nenhuma palavra desta consulta: a lista significa pouco. Descreva-a com outras palavras em inglês.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The model looks at squares: only the middle of the image is seen.</source>
        <translation>O modelo analisa quadrados: só o meio da imagem é visto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The model looks at squares: the rectangle is seen with what lies beside it.</source>
        <translation>O modelo analisa quadrados: o retângulo é visto com o que está ao lado dele.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The text “{text}…” is longer than the model reads, {n} pieces of words: its end is left out.</source>
        <translation>O texto “{text}…” é mais longo do que o modelo lê, {n} pedaços de palavras: seu final é omitido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Tiles left out: {n} – they are marked both right and wrong.</source>
        <translation>Quadrículas omitidas: {n} – estão marcadas como certas e como erradas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Tiles marked before the index changed: {n} – the tiles that lie there now stand for them.</source>
        <translation>Quadrículas marcadas antes de o índice mudar: {n} – as quadrículas que estão ali agora as representam.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Tiles of rasters without a reference system, which have no place on a map beside the others: {n}.</source>
        <translation>Quadrículas de rasters sem sistema de referência, que não têm lugar ao lado das outras em um mapa: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Tiles that show other labels, and nothing of this one: {n} – they count as wrong.</source>
        <translation>Quadrículas que mostram outros rótulos, e nada deste: {n} – contam como erradas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Too few labels to tell what was gained. Tiles that are right: {right}, wrong: {wrong}; places: {places}. It can be told from five of either on, in several places.</source>
        <translation>Poucos rótulos para saber o que se ganhou. Quadrículas certas: {right}, erradas: {wrong}; lugares: {places}. Isso pode ser dito a partir de cinco de cada, em vários lugares.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Choosing tiles</source>
        <translation>Escolhendo quadrículas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Dividing the ground</source>
        <translation>Dividindo o terreno</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Encoding images</source>
        <translation>Codificando imagens</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>For CLIP models: small updates in every layer, all else frozen. Needs less memory than training the whole model, and forgets less.</source>
        <translation>Para modelos CLIP: pequenas atualizações em cada camada, todo o resto congelado. Precisa de menos memória do que treinar o modelo inteiro e esquece menos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>From about 100 images on: learns most. It forgets most, too: give general pairs to replay.</source>
        <translation>A partir de cerca de 100 imagens: é a que mais aprende. Também é a que mais esquece: informe pares gerais para repetir.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>General pairs that are replayed: {kept}, measured on: {measured}, left out: {left}.</source>
        <translation>Pares gerais repetidos: {kept}, usados para medir: {measured}, omitidos: {left}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Last layers only</source>
        <translation>Somente as últimas camadas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Low-rank updates (LoRA)</source>
        <translation>Atualizações de posto baixo (LoRA)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Measuring a step</source>
        <translation>Medindo um passo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Measuring the base model</source>
        <translation>Medindo o modelo base</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Of {model} no frozen features are kept. Take low-rank updates, which learn as few weights.</source>
        <translation>De {model} não são guardadas características congeladas. Use atualizações de posto baixo, que aprendem tão poucos pesos quanto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Only CLIP models have places for adapters. Train the last layers only, or the whole model.</source>
        <translation>Somente modelos CLIP têm lugar para adaptadores. Treine somente as últimas camadas ou o modelo inteiro.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Reading the labels</source>
        <translation>Lendo os rótulos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Reading tiles</source>
        <translation>Lendo quadrículas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>The first to try where there are fewer than about 100 images: learns least, and forgets least.</source>
        <translation>A primeira a experimentar quando há menos de cerca de 100 imagens: é a que menos aprende e a que menos esquece.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>The whole model</source>
        <translation>O modelo inteiro</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Training found nothing better on validation: the new model is the base as it was. Label more places, or other ones.</source>
        <translation>O treinamento não encontrou nada melhor na validação: o novo modelo é o modelo base como era. Rotule mais lugares, ou outros.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Weighing what was learnt against what is forgotten</source>
        <translation>Pesando o que foi aprendido em relação ao que foi esquecido</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>What was learnt would have cost more of what the base knew than is allowed: the new model is the base as it was. Give general pairs to replay.</source>
        <translation>O que foi aprendido faria esquecer mais do que o permitido daquilo que o modelo base sabia: o novo modelo é o modelo base como era. Informe pares gerais para repetir.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Writing captions</source>
        <translation>Gravando legendas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Writing the model</source>
        <translation>Gravando o modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>{share} of what epoch {epoch} learnt was taken: all of it would have lost {lost} of what the base knew, and {most} are allowed. It finds {recall} on validation, all of it {whole}. Give general pairs to replay, so that more can be taken.</source>
        <translation>Foi usado {share} do que a época {epoch} aprendeu: tudo isso faria perder {lost} do que o modelo base sabia, e é permitido {most}. Assim ele encontra {recall} na validação; com tudo, {whole}. Informe pares gerais para repetir, para que se possa usar mais.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>{share} of what epoch {epoch} learnt was taken: it finds more on validation than all of it does ({recall}, {whole}).</source>
        <translation>Foi usado {share} do que a época {epoch} aprendeu: assim ele encontra mais na validação do que com tudo ({recall}, {whole}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>Choose one of {choices}.</source>
        <translation>Escolha um destes: {choices}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>Give {kind} from {low} to {high}, such as {example}.</source>
        <translation>Informe {kind} de {low} a {high}, como {example}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>Give {kind}, such as {example}.</source>
        <translation>Informe {kind}, como {example}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>Give {kind}.</source>
        <translation>Informe {kind}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list of examples</source>
        <translation>uma lista de exemplos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list of paths</source>
        <translation>uma lista de caminhos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list of texts</source>
        <translation>uma lista de textos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list of {n}</source>
        <translation>uma lista de {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a number from {low} to {high}</source>
        <translation>um número de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a number of at least {low}</source>
        <translation>um número de pelo menos {low}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a number of thousands of digits</source>
        <translation>um número de milhares de algarismos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a path</source>
        <translation>um caminho</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a whole number from {low} to {high}</source>
        <translation>um número inteiro de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it holds other tables as well: {names}</source>
        <translation>contém também outras tabelas: {names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is a text-search index</source>
        <translation>é um índice de busca por texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is no file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a file of results that this program wrote</source>
        <translation>não é um arquivo de resultados gravado por este programa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a file that this program exported</source>
        <translation>não é um arquivo exportado por este programa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a heatmap that this program wrote</source>
        <translation>não é um mapa de calor gravado por este programa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a report that this program wrote</source>
        <translation>não é um relatório gravado por este programa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a taught search that this program wrote</source>
        <translation>não é uma busca ensinada gravada por este programa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a text-search index</source>
        <translation>não é um índice de busca por texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not an index of this program, or too damaged to tell</source>
        <translation>não é um índice deste programa ou está danificado demais para saber</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>numbers separated by commas</source>
        <translation>números separados por vírgulas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>whole numbers separated by commas</source>
        <translation>números inteiros separados por vírgulas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>{names} and {n} more</source>
        <translation>{names} e mais {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>GeoParquet files, or folders of them.</source>
        <translation>Arquivos GeoParquet ou pastas deles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>Replace the index where it exists.</source>
        <translation>Substituir o índice onde ele existir.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>The index, a GeoPackage.</source>
        <translation>O índice, um GeoPackage.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>The tiles with their embeddings: GeoParquet, or a GeoPackage (.gpkg), which has them as text.</source>
        <translation>As quadrículas com seus vetores: GeoParquet, ou um GeoPackage (.gpkg), que os contém como texto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Ground</source>
        <translation>Terreno</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>How weights are stored; the model computes in single precision whichever it is.</source>
        <translation>Como os pesos são armazenados; o modelo calcula em precisão simples em qualquer caso.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Mean and deviation of the training pixels: CLIP&#x27;s, or those of RS5M.</source>
        <translation>Média e desvio dos pixels de treinamento: os do CLIP ou os do RS5M.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Name of the architecture in open_clip; without it, told from the file.</source>
        <translation>Nome da arquitetura em open_clip; sem ele, deduzida do arquivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Normalisation</source>
        <translation>Normalização</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Smallest, typical and largest side of the training images on the ground, in metres.</source>
        <translation>Lado mínimo, típico e máximo das imagens de treinamento no terreno, em metros.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>The licence of the weights.</source>
        <translation>A licença dos pesos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>The model&#x27;s new folder.</source>
        <translation>A nova pasta do modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Weights of a CLIP model: .safetensors, a file of torch.save, or OpenAI&#x27;s archive.</source>
        <translation>Pesos de um modelo CLIP: .safetensors, um arquivo de torch.save ou o arquivo compactado da OpenAI.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>What the model is called.</source>
        <translation>Como o modelo se chama.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Where the weights are from.</source>
        <translation>De onde vêm os pesos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>An index of the same tiles to compare with; may be repeated.</source>
        <translation>Um índice das mesmas quadrículas para comparação; pode ser repetido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Block</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Count only tiles that a label touches; otherwise a tile without a label counts as one that shows nothing of what is asked.</source>
        <translation>Contar somente quadrículas tocadas por um rótulo; caso contrário, uma quadrícula sem rótulo conta como uma que não mostra nada do que é pedido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Evaluate a taught search (teach), against the same search before it was taught.</source>
        <translation>Avaliar uma busca ensinada (teach) em relação à mesma busca antes de ser ensinada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Field of the labels that says what a polygon shows.</source>
        <translation>Campo dos rótulos que diz o que um polígono mostra.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Field of the labels that says whether a polygon shows it: right or wrong. Where it is empty, it does.</source>
        <translation>Campo dos rótulos que diz se um polígono o mostra: right ou wrong. Onde está vazio, ele o mostra.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Folder of a model to compare with, on the same tiles.</source>
        <translation>Pasta de um modelo para comparação, nas mesmas quadrículas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Folder of the model that is evaluated; without it, that of the index.</source>
        <translation>Pasta do modelo avaliado; sem ela, a do índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>How many times blocks are drawn for an interval.</source>
        <translation>Quantas vezes blocos são sorteados para um intervalo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Indexes before</source>
        <translation>Índices de antes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Indexes or rasters</source>
        <translation>Índices ou rasters</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Indexes, or rasters, which are indexed for the model in the cache; folders and patterns are taken.</source>
        <translation>Índices, ou rasters, que são indexados para o modelo no cache; pastas e padrões são aceitos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Labelled tiles only</source>
        <translation>Somente quadrículas rotuladas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Model before</source>
        <translation>Modelo de antes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Only tiles with their centre in these polygons count, such as blocks that no training saw: a file, or FILE.gpkg:LAYER.</source>
        <translation>Só contam quadrículas com o centro nestes polígonos, como blocos que nenhum treinamento viu: um arquivo, ou FILE.gpkg:LAYER.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Polygons of what the rasters show: a GeoPackage or a GeoJSON file.</source>
        <translation>Polígonos do que os rasters mostram: um GeoPackage ou um arquivo GeoJSON.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Resamples</source>
        <translation>Reamostragens</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Seed of the random draws: the same one gives the same intervals.</source>
        <translation>Dos sorteios: a mesma semente gera os mesmos intervalos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Side in metres of the blocks of the ground that intervals are drawn from; without it, twice that of the largest tile.</source>
        <translation>Lado em metros dos blocos do terreno dos quais os intervalos são sorteados; sem ele, o dobro do lado da maior quadrícula.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Split</source>
        <translation>Partição</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Taught search</source>
        <translation>Busca ensinada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>What is asked for a label; {} stands for the label.</source>
        <translation>O que é perguntado para um rótulo; {} representa o rótulo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Which split counts, where a field split of the polygons says train, val or test.</source>
        <translation>Dos polígonos cujo campo split diz train, val ou test, os que contam; senão, test.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Write a page to look at and to print.</source>
        <translation>Gravar uma página para ver e imprimir.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>4: embeddings averaged over quarter turns, better, at four times the cost.</source>
        <translation>4: média dos vetores sobre quartos de volta, melhor, com quatro vezes o custo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Band that tells the transparent pixels; auto: as the file says; none: there is none.</source>
        <translation>Banda que indica os pixels transparentes; auto: como o arquivo diz; none: não há nenhuma.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Bands shown to the model as red, green and blue; without it, the raster tells.</source>
        <translation>Bandas mostradas ao modelo como vermelho, verde e azul; sem isso, o raster as indica.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Build anew</source>
        <translation>Recriar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Build the index anew where it exists, instead of continuing it.</source>
        <translation>Recriar o índice onde ele existir, em vez de continuá-lo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Coarse to fine</source>
        <translation>Do grosseiro ao fino</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Coordinate reference system of rasters that have none or a wrong one.</source>
        <translation>Sistema de referência de coordenadas de rasters que não têm nenhum ou têm um errado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>File of polygons: only tiles that touch them are indexed (GeoPackage, of which FILE:LAYER names a layer, or GeoJSON); none: the whole raster.</source>
        <translation>Arquivo de polígonos: só as quadrículas que os tocam são indexadas (GeoPackage, do qual FILE:LAYER indica uma camada, ou GeoJSON); nenhum: o raster inteiro.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Index the largest tiles, and smaller ones only where they answer this text best; may be repeated.</source>
        <translation>Indexar as quadrículas maiores, e as menores só onde elas melhor respondem a este texto; pode ser repetido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Keep all patch features, so that searches prove their results: ten times as large.</source>
        <translation>Manter todas as características de fragmentos, para que as buscas comprovem seus resultados: dez vezes maior.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Keep patch features</source>
        <translation>Manter características de fragmentos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Multiples of the tile size; each is one more pass with larger tiles.</source>
        <translation>Múltiplos do tamanho da quadrícula; cada um é mais uma passagem com quadrículas maiores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Processes that read and encode; one for every two cores is plenty.</source>
        <translation>Processos que leem e codificam; um para cada dois núcleos é suficiente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Range of values that becomes black to white, one or three with semicolons between; auto: 2nd to 98th percentile, 8-bit values as they are; none: all values as they are.</source>
        <translation>Faixa de valores que vai do preto ao branco, uma ou três separadas por ponto e vírgula; auto: percentil 2 a 98, valores de 8 bits como são; none: todos os valores como são.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Rasters to index: files, folders, or patterns such as &quot;scenes/**/*.tif&quot;.</source>
        <translation>Rasters a indexar: arquivos, pastas ou padrões como &quot;scenes/**/*.tif&quot;.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Reference system</source>
        <translation>Sistema de referência</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Runtime</source>
        <translation>Ambiente de execução</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Scheduler of a dask cluster that does the work.</source>
        <translation>Agendador de um cluster dask que faz o trabalho.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Share of a tile that its neighbours repeat.</source>
        <translation>Proporção de uma quadrícula que suas vizinhas repetem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Share of smaller tiles</source>
        <translation>Proporção das quadrículas menores</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Share of the smaller tiles that is indexed for every text of coarse to fine.</source>
        <translation>Proporção das quadrículas menores que é indexada para cada texto do grosseiro ao fino.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Side of a tile in metres on the ground or in raster pixels; auto: what the model was trained on, or what the raster&#x27;s resolution and size allow.</source>
        <translation>Lado de uma quadrícula em metros no terreno ou em pixels do raster; auto: aquilo com que o modelo foi treinado ou o que a resolução e o tamanho do raster permitem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>The index, a GeoPackage; for a run on a cluster, a folder of parts.</source>
        <translation>O índice, um GeoPackage; para uma execução em cluster, uma pasta de partes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Transparency</source>
        <translation>Transparência</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Value of pixels without data; auto: what the file declares, else what is found; file: what it declares; none: all have data.</source>
        <translation>Valor dos pixels sem dados; auto: o que o arquivo declara, senão o que é encontrado; file: o que ele declara; none: todos têm dados.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>What runs the model; auto: the fastest here; doctor lists what there is.</source>
        <translation>O que executa o modelo; auto: o mais rápido aqui; doctor lista o que existe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Workers</source>
        <translation>Processos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Calibration</source>
        <translation>Calibração</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>How many results are listed.</source>
        <translation>Quantos resultados são listados.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>How scores are made comparable: by the model&#x27;s bank, not at all, or as can be.</source>
        <translation>Como as pontuações se tornam comparáveis: pelo banco do modelo, de modo nenhum, ou como for possível.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Not similar to</source>
        <translation>Não similar a</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Number of best tiles</source>
        <translation>Número de melhores quadrículas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Number of rasters with a heatmap</source>
        <translation>Número de rasters com mapa de calor</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Refine</source>
        <translation>Refinar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Search as it was taught (teach): with the query of the file, which may be &quot;&quot; here.</source>
        <translation>Buscar como foi ensinado (teach): com a consulta do arquivo, que pode ser &quot;&quot; aqui.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Search only tiles with their centre in these polygons: a file, or FILE.gpkg:LAYER.</source>
        <translation>Buscar somente em quadrículas com o centro nestes polígonos: um arquivo, ou FILE.gpkg:LAYER.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Search only tiles with their centre in this box: minx,miny,maxx,maxy.</source>
        <translation>Buscar somente em quadrículas com o centro neste retângulo: minx,miny,maxx,maxy.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Share of the text, where there are examples too.</source>
        <translation>Proporção do texto, quando também há exemplos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Show patches of tiles in the heatmap, of an index that keeps them.</source>
        <translation>Mostrar fragmentos de quadrículas no mapa de calor, de um índice que os mantém.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Similar to</source>
        <translation>Similar a</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Smooth the heatmap.</source>
        <translation>Suavizar o mapa de calor.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Smoothing</source>
        <translation>Suavização</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>That of the box; else that of the index.</source>
        <translation>O do retângulo; senão, o do índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Weight of the text</source>
        <translation>Peso do texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>What a picture would show, in a few English words; &quot;&quot; with examples.</source>
        <translation>O que uma imagem mostraria, em poucas palavras em inglês; &quot;&quot; com exemplos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>What the tiles must not look like; may be repeated.</source>
        <translation>Com o que as quadrículas não devem se parecer; pode ser repetido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>What to look like: a tile, 17 (of the first index) or IDX.gpkg:17, an image FILE, or RASTER@xmin,ymin,xmax,ymax; may be repeated, and the query may then be &quot;&quot;.</source>
        <translation>Com o que devem se parecer: uma quadrícula, 17 (do primeiro índice) ou IDX.gpkg:17, uma imagem FILE, ou RASTER@xmin,ymin,xmax,ymax; pode ser repetido, e a consulta pode então ser &quot;&quot;.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>What to look unlike; may be repeated.</source>
        <translation>Com o que não devem se parecer; pode ser repetido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Write a heatmap, a GeoTIFF for each raster.</source>
        <translation>Gravar um mapa de calor, um GeoTIFF para cada raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Write heatmaps only of so many rasters, those with the best tiles; 0 for all.</source>
        <translation>Gravar mapas de calor somente deste número de rasters, os que têm as melhores quadrículas; 0 para todos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Write the results as a layer, a GeoPackage.</source>
        <translation>Gravar os resultados como camada, um GeoPackage.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>Folder of the model; without it, the one that ships.</source>
        <translation>Pasta do modelo; sem ela, o que acompanha o complemento.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>One index, or several that are searched as one; folders and patterns are taken.</source>
        <translation>Um índice, ou vários em que se busca como se fossem um só; pastas e padrões são aceitos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>The index: a GeoPackage, or a folder of parts of a run on a cluster.</source>
        <translation>O índice: um GeoPackage ou uma pasta de partes de uma execução em cluster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>The raster, as info names it.</source>
        <translation>O raster, como info o nomeia.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>Where the model computes; auto: on the fastest.</source>
        <translation>Onde o modelo calcula; auto: no mais rápido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Field of the labels that says right or wrong; without it, polygons with other labels are wrong.</source>
        <translation>Campo dos rótulos que diz right ou wrong; sem ele, polígonos com outros rótulos estão errados.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>How scores of the words are made comparable, as for a search.</source>
        <translation>Como as pontuações das palavras se tornam comparáveis, como em uma busca.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Polygons of what rasters show, instead of tiles: a GeoPackage or a GeoJSON file.</source>
        <translation>Polígonos do que os rasters mostram, em vez de quadrículas: um GeoPackage ou um arquivo GeoJSON.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Right</source>
        <translation>Certas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>The query that is taught; without it, the label.</source>
        <translation>A consulta que é ensinada; sem ela, o rótulo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>The taught search, a file for search --taught.</source>
        <translation>A busca ensinada, um arquivo para search --taught.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Tiles that do not show it; may be repeated.</source>
        <translation>Quadrículas que não o mostram; pode ser repetido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Tiles that show it, by their numbers: 12,17 (of the first index); may be repeated.</source>
        <translation>Quadrículas que o mostram, por seus números: 12,17 (do primeiro índice); pode ser repetido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>What that field says where the query is meant, if not the query itself.</source>
        <translation>O que esse campo diz quando se trata da consulta; sem isso, a consulta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Wrong</source>
        <translation>Erradas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/plugin.py"/>
        <source>Indexes of Text Search…</source>
        <translation>Índices da Busca por texto…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/plugin.py"/>
        <source>QGIS had ended while a model was being added: what was left unfinished was removed, {size}.</source>
        <translation>O QGIS foi encerrado enquanto um modelo era adicionado: o que ficou inacabado foi removido, {size}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/plugin.py"/>
        <source>Tour of Text Search…</source>
        <translation>Apresentação da Busca por texto…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/base.py"/>
        <source>text search,imagery,image,raster,tiles,embedding,CLIP,semantic,similarity</source>
        <translation>busca por texto,imagens,imagem,raster,quadrículas,embedding,CLIP,semântica,similaridade</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Asks every query of a table, which may be a text file (its first line names the fields; one field is enough) or the table of any layer, and writes the best tiles of all into one layer, a summary with a row for each query, and, where a folder is chosen, a heatmap for each query. The model is loaded once.

A field of the table holds the query; others may hold what the tiles must not look like (several texts separated by commas) and what the query is called, by which heatmaps are named. Rows without a query are left out.

The summary says how sure it is that a thing is there at all: strong, fair, weak or none. Scores compare tiles within one query only. Describe in English what a picture would show.</source>
        <translation>Faz todas as consultas de uma tabela, que pode ser um arquivo de texto (sua primeira linha nomeia os campos; um campo basta) ou a tabela de qualquer camada, e grava as melhores quadrículas de todas em uma só camada, um resumo com uma linha por consulta e, se uma pasta for escolhida, um mapa de calor por consulta. O modelo é carregado uma única vez.

Um campo da tabela contém a consulta; outros podem conter com o que as quadrículas não devem se parecer (vários textos separados por vírgulas) e como a consulta se chama, o que dá nome aos mapas de calor. Linhas sem consulta são omitidas.

O resumo diz com que certeza existe ali algo assim: forte (strong), razoável (fair), fraca (weak) ou nenhuma (none). As pontuações só comparam quadrículas dentro de uma mesma consulta. Descreva em inglês o que uma imagem mostraria.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Batch queries from a table</source>
        <translation>Consultas em lote a partir de uma tabela</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Best tiles of all queries</source>
        <translation>Melhores quadrículas de todas as consultas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Folder for a heatmap of each query</source>
        <translation>Pasta para um mapa de calor de cada consulta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Number of queries that were asked</source>
        <translation>Consultas feitas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Queries for which nothing stands out</source>
        <translation>Consultas para as quais nada se destaca</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Rasters that have an index</source>
        <translation>Rasters que têm índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>The folder of the heatmaps cannot be made: {path} ({reason}).</source>
        <translation>A pasta dos mapas de calor não pode ser criada: {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Area: only tiles that touch it</source>
        <translation>Área: somente quadrículas que a tocam</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Choose rasters, or a folder of rasters.</source>
        <translation>Escolha rasters ou uma pasta de rasters.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Cuts rasters into tiles and describes each tile by the image-text model, once. The index is a GeoPackage that the searches and the Text Search panel use.

Choose rasters, or a folder: all rasters in it and below are taken, or those whose names fit the pattern. Without an index file, the index of each raster goes beside it, where the panel finds it; a folder needs an index file.

A raster that cannot be read does not stop the others: the log says which it is, and the run ends with an error.

A run that was cancelled or killed is continued by running it again with the same index file; what is left empty then is as it was.</source>
        <translation>Divide rasters em quadrículas e descreve cada quadrícula com o modelo de imagem e texto, uma única vez. O índice é um GeoPackage usado pelas buscas e pelo painel Busca por texto.

Escolha rasters ou uma pasta: são usados todos os rasters dela e de suas subpastas, ou aqueles cujo nome corresponde ao padrão. Sem um arquivo de índice, o índice de cada raster fica ao lado dele, onde o painel o encontra; uma pasta precisa de um arquivo de índice.

Um raster que não pode ser lido não para os outros: o registro diz qual é, e a execução termina com um erro.

Uma execução cancelada ou interrompida é continuada ao executá-la novamente com o mesmo arquivo de índice; o que então é deixado vazio fica como estava.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Folder of rasters</source>
        <translation>Pasta de rasters</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Index (*.gpkg)</source>
        <translation>Índice (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Index file (if left empty: beside the raster)</source>
        <translation>Arquivo do índice (se vazio: ao lado do raster)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Index files</source>
        <translation>Arquivos de índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Name the index file for the rasters of the folder.</source>
        <translation>Indique o arquivo do índice para os rasters da pasta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>No raster could be indexed.</source>
        <translation>Nenhum raster pôde ser indexado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Pattern of names in the folder, such as {example}</source>
        <translation>Padrão dos nomes na pasta, como {example}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Rasters that failed: {count}. The others are indexed: {path}</source>
        <translation>Rasters que falharam: {count}. Os outros estão indexados: {path}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Tiles in the index</source>
        <translation>Quadrículas no índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/convert_model.py"/>
        <source>Folder of the new model</source>
        <translation>Pasta do novo modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/convert_model.py"/>
        <source>Makes a model of the weights of a CLIP, such as OpenAI&#x27;s, RemoteCLIP&#x27;s or GeoRSCLIP&#x27;s, that were fetched before. PyTorch is not needed, and nothing of the file is run.

The new model is compared with its checkpoint and searches a sample scene before it is kept. Its folder is what “Build index” takes as a model. Mind the licence of the weights.</source>
        <translation>Cria um modelo a partir dos pesos de um CLIP, como os da OpenAI, do RemoteCLIP ou do GeoRSCLIP, obtidos antes. PyTorch não é necessário, e nada do arquivo é executado.

O novo modelo é comparado com seu checkpoint e busca em uma cena de amostra antes de ser guardado. Sua pasta é o que “Criar índice” recebe como modelo. Observe a licença dos pesos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/convert_model.py"/>
        <source>Model from a checkpoint</source>
        <translation>Modelo a partir de um checkpoint</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/convert_model.py"/>
        <source>What the model is called</source>
        <translation>Como o modelo se chama</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/declared.py"/>
        <source>{label}, such as {example}</source>
        <translation>{label}, como {example}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Area: only tiles whose centre lies in it</source>
        <translation>Área: somente quadrículas cujo centro está nela</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Evaluate search</source>
        <translation>Avaliar busca</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Field that says right or wrong</source>
        <translation>Campo que diz right ou wrong</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Field that says what a polygon shows</source>
        <translation>Campo que diz o que um polígono mostra</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Model to compare with: what was before</source>
        <translation>Modelo para comparação: o de antes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Model: without it, that of the index</source>
        <translation>Modelo: sem ele, o do índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Page (*.html)</source>
        <translation>Página (*.html)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Query for a label, {} being the label</source>
        <translation>Consulta para um rótulo, sendo {} o rótulo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Taught search: compared with what it was before</source>
        <translation>Busca ensinada: comparada com o que era antes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Tells how well searches work here, by polygons that say what is where. Each label is asked as a query, and every tile is right or wrong by the polygons. The report is one page with numbers, maps and pictures, to look at in a browser and to print.

Name a model to compare with to see what was gained: before and after, on the same tiles. Evaluate on places that no training saw, such as the test blocks of a training for your region: that is what the area is for.

A raster without an index is indexed first, which takes as long as “Build index”; the index is kept in the cache. Values are shares from 0 to 1; intervals hold 95 % of what redrawn blocks of the ground give, and are left out where the labels lie in too few places.</source>
        <translation>Diz o quanto as buscas funcionam bem aqui, por meio de polígonos que dizem o que está onde. Cada rótulo é usado como consulta, e cada quadrícula está certa ou errada segundo os polígonos. O relatório é uma página com números, mapas e imagens, para ver em um navegador e imprimir.

Indique um modelo para comparação para ver o que se ganhou: antes e depois, nas mesmas quadrículas. Avalie em lugares que nenhum treinamento viu, como os blocos de teste de um treinamento para a sua região: é para isso que serve a área.

Um raster sem índice é indexado antes, o que leva tanto tempo quanto “Criar índice”; o índice é guardado no cache. Os valores são proporções de 0 a 1; os intervalos contêm 95 % do que blocos do terreno sorteados de novo fornecem e são omitidos onde os rótulos estão em lugares insuficientes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Lower end of its interval</source>
        <translation>Limite inferior de seu intervalo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Lower end of the interval of the gain</source>
        <translation>Limite inferior do intervalo do ganho</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Mean average precision</source>
        <translation>Média das precisões médias</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Mean average precision before</source>
        <translation>Média das precisões médias antes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Upper end of its interval</source>
        <translation>Limite superior de seu intervalo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Upper end of the interval of the gain</source>
        <translation>Limite superior do intervalo do ganho</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>What came out</source>
        <translation>O que resultou</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>What was gained</source>
        <translation>O que se ganhou</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>p of the hypothesis that nothing was gained</source>
        <translation>p da hipótese de que nada se ganhou</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>{label}: average precision {after}</source>
        <translation>{label}: precisão média {after}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>{label}: average precision {before}, then {after}</source>
        <translation>{label}: precisão média {before}, depois {after}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/groups.py"/>
        <source>Model and training</source>
        <translation>Modelo e treinamento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/heatmaps.py"/>
        <source>Free space on the disk, or name another file for the heatmap.</source>
        <translation>Libere espaço no disco ou indique outro arquivo para o mapa de calor.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/heatmaps.py"/>
        <source>Name another file for the heatmap.</source>
        <translation>Indique outro arquivo para o mapa de calor.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/heatmaps.py"/>
        <source>The heatmaps cannot be written as one file, {path}: {reason}.</source>
        <translation>Os mapas de calor não podem ser gravados como um só arquivo, {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/heatmaps.py"/>
        <source>{path} exists and is no heatmap of a text search: it is not replaced.</source>
        <translation>{path} existe e não é um mapa de calor de uma busca por texto: não será substituído.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Index info</source>
        <translation>Informações do índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Model found</source>
        <translation>Modelo encontrado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Number of rasters that are not up to date</source>
        <translation>Rasters desatualizados</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Reference system of the first raster</source>
        <translation>Sistema de referência do primeiro raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Side of a tile of the first raster in metres</source>
        <translation>Lado de uma quadrícula do primeiro raster em metros</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Size in bytes</source>
        <translation>Tamanho em bytes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>State: fresh, partial, stale, missing or no_model</source>
        <translation>Estado: fresh, partial, stale, missing ou no_model</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Tells what an index holds, and checks whether it still describes its rasters: a raster may have changed or be gone, an index run may not have come to its end, and the model may be missing. Nothing is changed.

The state is one word, for models and scripts: fresh, partial (“Build index” continues it), stale (“Build index” updates it), missing (a raster is not found) or no_model. Of several indexes the worst counts. The report is one page, to look at in a browser and to print.</source>
        <translation>Diz o que um índice contém e verifica se ele ainda descreve seus rasters: um raster pode ter mudado ou não existir mais, uma indexação pode não ter chegado ao fim e o modelo pode estar faltando. Nada é alterado.

O estado é uma palavra, para modelos de Processamento e scripts: fresh (pronto), partial (incompleto: “Criar índice” o continua), stale (desatualizado: “Criar índice” o atualiza), missing (um raster não é encontrado) ou no_model (o modelo não é encontrado). De vários índices, conta o pior estado. O relatório é uma página, para ver em um navegador e imprimir.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Tile size as it was asked for</source>
        <translation>Tamanho da quadrícula como foi pedido</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Tiles when the index is complete</source>
        <translation>Quadrículas quando estiver completo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Up to date</source>
        <translation>Atualizado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Why it is not up to date</source>
        <translation>Por que não está atualizado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>Ground resolution</source>
        <translation>Resolução no terreno</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>Name another file for the report.</source>
        <translation>Indique outro arquivo para o relatório.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>The model {model} is not found on this computer, and no other can search this index</source>
        <translation>O modelo {model} não é encontrado neste computador, e nenhum outro pode buscar nele</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>What to know</source>
        <translation>O que convém saber</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{index}: {state}, {tiles} of {rasters}</source>
        <translation>{index}: {state}, {tiles} de {rasters}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{n} indexes: {state}, {tiles}</source>
        <translation>{n} índices: {state}, {tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{n} rasters</source>
        <translation><numerusform>{n} raster</numerusform><numerusform>{n} rasters</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{path} exists and is no report of a text search: it is not replaced.</source>
        <translation>{path} existe e não é um relatório de uma busca por texto: não será substituído.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_runs.py"/>
        <source>The index folder cannot be made: {path} ({reason}).</source>
        <translation>A pasta do índice não pode ser criada: {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_to_layer.py"/>
        <source>Index to polygon layer</source>
        <translation>Índice para camada de polígonos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_to_layer.py"/>
        <source>Tiles with embeddings</source>
        <translation>Quadrículas com vetores</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_to_layer.py"/>
        <source>Writes every tile of an index as a polygon with its raster, its scale, its place in it, the model and its embedding, for statistics, clustering or classification elsewhere.

The field “embedding” holds a list of numbers as JSON, which every format but Shapefile can keep: from_json(&quot;embedding&quot;) in expressions, json.loads in Python; GeoJSON has it as a list. Embeddings have length 1; the dot product of two says how alike their tiles are, if one model made both. A thousand tiles take some four megabytes.</source>
        <translation>Grava cada quadrícula de um índice como polígono com seu raster, sua escala, sua posição nele, o modelo e seu vetor, para estatísticas, agrupamento ou classificação em outros programas.

O campo “embedding” contém uma lista de números como JSON, que todos os formatos menos o Shapefile podem guardar: from_json(&quot;embedding&quot;) em expressões, json.loads em Python; no GeoJSON é uma lista. Os vetores têm comprimento 1; o produto escalar de dois diz o quanto suas quadrículas se parecem, se foram feitos pelo mesmo modelo. Mil quadrículas ocupam cerca de quatro megabytes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>Choose rasters, or an index.</source>
        <translation>Escolha rasters ou um índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>Index file, instead of rasters</source>
        <translation>Arquivo do índice, em vez de rasters</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>It counts where both are given.</source>
        <translation>Ele prevalece se ambos forem informados.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>More index files, used with the first as one</source>
        <translation>Mais arquivos de índice, usados com o primeiro como se fossem um só</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>One raster (for batch runs and the Model Designer)</source>
        <translation>Um raster (para lotes e modelos de Processamento)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>“{layer}” has no index yet. Run “Build index” first.</source>
        <translation>“{layer}” ainda não tem índice. Execute antes “Criar índice”.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/labelled.py"/>
        <source>The polygons cannot be written: {reason}.</source>
        <translation>Os polígonos não podem ser gravados: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/models.py"/>
        <source>Add a copy to the models of the Text Search panel</source>
        <translation>Adicionar uma cópia aos modelos do painel Busca por texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/places.py"/>
        <source>Extent, instead of an area of polygons</source>
        <translation>Extensão, em vez de uma área de polígonos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/places.py"/>
        <source>Give an area or an extent, not both.</source>
        <translation>Informe uma área ou uma extensão, não ambas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Field of the query (else the first of text)</source>
        <translation>Campo da consulta (senão, o primeiro de texto)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Field with the name of the query</source>
        <translation>Campo de como a consulta se chama</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Field with what the tiles must not look like</source>
        <translation>Campo de com o que as quadrículas não devem se parecer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Queries are read from the field “{name}”.</source>
        <translation>As consultas são lidas do campo “{name}”.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Table of queries</source>
        <translation>Tabela de consultas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>The table has no field “{name}”.</source>
        <translation>A tabela não tem nenhum campo “{name}”.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>The table holds no query.</source>
        <translation>A tabela não contém nenhuma consulta.</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>{n} rows of the table were left out: they have no query.</source>
        <translation><numerusform>{n} linha da tabela foi omitida: não tem consulta.</numerusform><numerusform>{n} linhas da tabela foram omitidas: não têm consulta.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/questions.py"/>
        <source>But not (several texts separated by commas)</source>
        <translation>Mas não (vários textos separados por vírgulas)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/results.py"/>
        <source>Compared: {tiles}; model: {model}</source>
        <translation>Comparadas: {tiles}; modelo: {model}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/results.py"/>
        <source>Similarity</source>
        <translation>Similaridade</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search.py"/>
        <source>Best score</source>
        <translation>Melhor pontuação</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search.py"/>
        <source>Heatmaps of the single rasters: {names}</source>
        <translation>Mapas de calor dos rasters individuais: {names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Choose features or image files as examples.</source>
        <translation>Escolha feições ou arquivos de imagem como exemplos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Examples left out, since they lie on none of the rasters: {count}.</source>
        <translation>Exemplos omitidos, pois não estão sobre nenhum dos rasters: {count}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Examples: features on the raster</source>
        <translation>Exemplos: feições sobre o raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Examples: image files</source>
        <translation>Exemplos: arquivos de imagem</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>No example lies on a raster. Choose features that lie on a searched raster, or name the raster on which they lie.</source>
        <translation>Nenhum exemplo está sobre um raster. Escolha feições que estejam sobre um raster em que se busca ou indique o raster sobre o qual elas estão.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Not similar to: features on the raster</source>
        <translation>Não similar a: feições sobre o raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Not similar to: image files</source>
        <translation>Não similar a: arquivos de imagem</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Ranks the tiles of indexes by how much they look like examples, and writes the best tiles and a heatmap.

Examples are features of a layer, each showing what the raster shows there: polygons their bounding box, points a square around them. Select features and tick “Selected features only” to take these. Image files are examples too. What the tiles must not look like is given in the same ways.

With a text, both count; its weight is the share of the text. The results are the closest matches, not a complete inventory.</source>
        <translation>Classifica as quadrículas de índices pelo quanto se parecem com exemplos, e grava as melhores quadrículas e um mapa de calor.

Os exemplos são feições de uma camada, e cada uma indica o que o raster mostra ali: dos polígonos, seu retângulo envolvente; dos pontos, um quadrado em volta deles. Selecione feições e marque “Somente feições selecionadas” para usar estas. Arquivos de imagem também servem de exemplo. Com o que as quadrículas não devem se parecer é indicado das mesmas maneiras.

Com um texto, ambos contam; seu peso é a proporção do texto. Os resultados são as correspondências mais próximas, não um inventário completo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Raster of the features, if not a searched one</source>
        <translation>Raster das feições, se não for um dos pesquisados</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Search by example</source>
        <translation>Buscar por exemplos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Side of the square around a point in metres</source>
        <translation>Lado do quadrado em torno de um ponto, em metros</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Text in addition to the examples</source>
        <translation>Texto além dos exemplos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Describe what to look for, or choose a taught search.</source>
        <translation>Descreva o que procurar ou escolha uma busca ensinada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Query (with a taught search it is that one&#x27;s)</source>
        <translation>Consulta (com uma busca ensinada, é a dela)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Ranks the tiles of indexes by how well they match a text, and writes the best tiles and a heatmap.

Choose rasters that have an index, or index files; several are searched as one. Of several rasters the heatmap holds all, and that of each lies beside it.

The results are the closest matches, not a complete inventory; values compare places within one query only. Describe in English what a picture would show.</source>
        <translation>Classifica as quadrículas de índices pelo quanto correspondem a um texto, e grava as melhores quadrículas e um mapa de calor.

Escolha rasters que tenham índice, ou arquivos de índice; em vários, busca-se como se fossem um só. Com vários rasters, o mapa de calor contém todos, e o de cada um fica ao lado dele.

Os resultados são as correspondências mais próximas, não um inventário completo; os valores só comparam lugares dentro de uma mesma consulta. Descreva em inglês o que uma imagem mostraria.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Search by text</source>
        <translation>Buscar por texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Give at least one query.</source>
        <translation>Informe pelo menos uma consulta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Number of queries</source>
        <translation>Número de consultas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Queries, one a line</source>
        <translation>Consultas, uma por linha</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Similarity raster</source>
        <translation>Raster de similaridade</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Writes how much each place looks like what each of several queries says, as a GeoTIFF with a band for each query, described by it. There is no data outside of what is indexed and of the area.

Give one query a line, or separate them by semicolons. What the places must not look like holds for all of them.

Values compare places within one band only: for which query a place is best is not told by the larger value.</source>
        <translation>Grava o quanto cada lugar se parece com o que diz cada uma de várias consultas, como GeoTIFF com uma banda por consulta, cuja descrição é a consulta. Fora do que está indexado e da área não há dados.

Informe uma consulta por linha ou separe-as com ponto e vírgula. Aquilo com que os lugares não devem se parecer vale para todas elas.

Os valores só comparam lugares dentro de uma mesma banda: o valor maior não diz para qual consulta um lugar é melhor.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/spread.py"/>
        <source>One heatmap of all rasters is not made: they lie too far apart, or one has no reference system.</source>
        <translation>Não é criado um mapa de calor de todos os rasters: eles ficam longe demais uns dos outros, ou um deles não tem sistema de referência.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/spread.py"/>
        <source>Search them one by one.</source>
        <translation>Pesquise um por vez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Area of all polygons, in square metres</source>
        <translation>Área de todos os polígonos, em metros quadrados</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Level of the legend</source>
        <translation>Nível da legenda</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Merges the cells of a heatmap that reach a threshold into polygons, each with its area on the ellipsoid and its mean and highest value.

The threshold is a level of the heatmap&#x27;s legend (weak, fair, strong), which means the same for every query; or a percentile, such as 95 for the best twentieth of the cells; or a value. Where nothing reaches it, the layer is empty, and the log says so.</source>
        <translation>Une em polígonos as células de um mapa de calor que atingem um limiar, cada um com sua área sobre o elipsoide e seus valores médio e máximo.

O limiar é um nível da legenda do mapa de calor (weak: fraca, fair: razoável, strong: forte), que significa o mesmo para toda consulta; ou um percentil, como 95 para o melhor vigésimo das células; ou um valor. Se nada o atinge, a camada fica vazia, e o registro diz isso.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Nothing reaches {value}.</source>
        <translation>Nada atinge {value}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Percentile, instead of a level</source>
        <translation>Percentil, em vez de um nível</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Threshold to polygons</source>
        <translation>Limiar para polígonos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Threshold, in values of the heatmap</source>
        <translation>Limiar, em valores do mapa de calor</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Value, instead of a level and a percentile</source>
        <translation>Valor, em vez de um nível e de um percentil</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>“{layer}” has no band {n}.</source>
        <translation>“{layer}” não tem a banda {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>“{layer}” has no levels: it is no heatmap of a search, or its model has none. Give a percentile or a value.</source>
        <translation>“{layer}” não tem níveis: não é um mapa de calor de uma busca, ou seu modelo não os tem. Informe um percentil ou um valor.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Adapts a model to your region by the pairs of “Make training pairs”. The new model is what “Build index” takes; an index belongs to one model, so that rasters have to be indexed again.

Recipes: heads (the last layers, fast and careful), lora (low-rank updates of a CLIP), full (all that can learn). General pairs, seen again while it learns yours, keep a model from forgetting.

Cancel stops the training and keeps what it has learnt: the same folder of the run continues it. “Evaluate search” says whether search got better here. Training needs PyTorch in the engine&#x27;s environment.</source>
        <translation>Adapta um modelo à sua região com os pares de “Criar pares de treinamento”. O novo modelo é o que “Criar índice” recebe; um índice pertence a um só modelo, por isso os rasters precisam ser indexados novamente.

Receitas: heads (as últimas camadas, rápida e cuidadosa), lora (atualizações de posto baixo de um CLIP), full (tudo o que pode aprender). Pares gerais, vistos novamente enquanto o modelo aprende os seus, evitam que ele esqueça.

Cancelar para o treinamento e mantém o que foi aprendido: a mesma pasta da execução o continua. “Avaliar busca” diz se a busca melhorou aqui. O treinamento precisa do PyTorch no ambiente do motor.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Architecture of the checkpoint</source>
        <translation>Arquitetura do checkpoint</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Best epoch (0: the model to start from)</source>
        <translation>Melhor época (0: o modelo de partida)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Checkpoint to start from, instead of a model</source>
        <translation>Checkpoint de partida, em vez de um modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Epoch {n}: {found} are found on validation.</source>
        <translation>Época {n}: encontra {found} na validação.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Epochs at most (if left empty: as the recipe has it)</source>
        <translation>Épocas no máximo (se omitido: como a receita diz)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Folder of the pairs</source>
        <translation>Pasta dos pares</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Folder of the run, by which it continues</source>
        <translation>Pasta da execução, pela qual ela continua</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>General pairs to replay</source>
        <translation>Pares gerais para repetir</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Images of the general pairs</source>
        <translation>Imagens dos pares gerais</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Licence of the new model</source>
        <translation>Licença do novo modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Model to start from: without it, that of new indexes</source>
        <translation>Modelo de partida: sem ele, o dos novos índices</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Name of the new model</source>
        <translation>Nome do novo modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Share found on validation after training</source>
        <translation>Proporção encontrada na validação depois</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Share found on validation before training</source>
        <translation>Proporção encontrada na validação antes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Start from a model or from a checkpoint, not both.</source>
        <translation>Parta de um modelo ou de um checkpoint, não de ambos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>The model to start from finds {found} on validation.</source>
        <translation>O modelo de partida encontra {found} na validação.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Train a model</source>
        <translation>Treinar um modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Training is stopped; what it has learnt so far is kept in {folder}: with that folder of the run it goes on from there.</source>
        <translation>O treinamento foi interrompido; o que ele aprendeu até agora está em {folder}: com essa pasta da execução, ele continua dali.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Training, epoch {n}: step {step} of {steps}</source>
        <translation>Treinamento, época {n}: passo {step} de {steps}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Captions of an earlier run, edited</source>
        <translation>Legendas de uma execução anterior, editadas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Choose rasters.</source>
        <translation>Escolha rasters.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Field of sentences, where the labels are captions</source>
        <translation>Campo das frases, se os rótulos são legendas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Field of the class</source>
        <translation>Campo da classe</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Images to test on</source>
        <translation>Imagens de teste</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Images to train on</source>
        <translation>Imagens de treinamento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Images to validate on</source>
        <translation>Imagens de validação</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Make training pairs</source>
        <translation>Criar pares de treinamento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Makes pairs of image and text from rasters and the polygons that label them, as “Train a model” takes them: images as an index reads its tiles, captions, and a training, a validation and a test part that share no ground.

What a polygon says is its class in a field (classes), sentences in a field, several apart by | (captions), the tags of OpenStreetMap (osm), or its class with what other fields say (fields). Templates are sentences with {} for the class, separated by semicolons.

The folder must be new, or one of pairs, which are replaced; captions that were edited are not lost. Twenty tiles a class in many places are a good start.</source>
        <translation>Cria pares de imagem e texto a partir de rasters e dos polígonos que os rotulam, como “Treinar um modelo” os recebe: imagens como as quadrículas que um índice lê, legendas e uma parte de treinamento, uma de validação e uma de teste que não compartilham terreno.

O que um polígono diz é sua classe em um campo (classes), frases em um campo, separadas por | se forem várias (captions), as etiquetas do OpenStreetMap (osm) ou sua classe com o que outros campos dizem (fields). Modelos de legenda são frases com {} para a classe, separadas por ponto e vírgula.

A pasta deve ser nova, ou uma de pares, que são substituídos; as legendas editadas não se perdem. Vinte quadrículas por classe em muitos lugares são um bom começo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Model to train: without it, that of new indexes</source>
        <translation>Modelo a treinar: senão, o dos novos índices</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Sides of tiles, such as 150, 300 (metres) or 192px</source>
        <translation>Lados das quadrículas, por exemplo 150, 300 (metros) ou 192px</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Templates, such as: an aerial image of {}</source>
        <translation>Modelos de legenda, como: an aerial image of {}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>What a polygon says</source>
        <translation>O que um polígono diz</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>without a class</source>
        <translation>sem classe</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>{label}, images to train on: {train}, to validate on: {val}, to test on: {test}</source>
        <translation>{label}, imagens de treinamento: {train}, de validação: {val}, de teste: {test}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/vectors.py"/>
        <source>Choose another name, or save into the file as one more layer.</source>
        <translation>Escolha outro nome ou salve no arquivo como mais uma camada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/vectors.py"/>
        <source>{path} holds several layers, which would all be replaced.</source>
        <translation>{path} contém várias camadas, que seriam todas substituídas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/vectors.py"/>
        <source>{path} is a raster and is not replaced.</source>
        <translation>{path} é um raster e não será substituído.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/vectors.py"/>
        <source>{path} is named twice, and is one file only.</source>
        <translation>{path} foi informado duas vezes e é um único arquivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/controller.py"/>
        <source>Indexing is paused; what is done so far is kept.</source>
        <translation>A indexação está pausada; o que foi feito até agora está guardado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/controller.py"/>
        <source>Make the folder writable, or free space on the disk.</source>
        <translation>Permita a gravação na pasta ou libere espaço no disco.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/controller.py"/>
        <source>Rebuilding was cancelled; the index is as it was.</source>
        <translation>A recriação foi cancelada; o índice está como estava.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>Check the connection and try again.</source>
        <translation>Verifique a conexão e tente novamente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>Free space on the disk, or make the folder writable.</source>
        <translation>Libere espaço no disco ou permita a gravação na pasta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>Nothing of it was kept. It may have been replaced, or your network puts a page of its own in its place: look at the page of the source.</source>
        <translation>Nada dele foi guardado. Pode ter sido substituído, ou a sua rede coloca uma página própria em seu lugar: consulte a página da origem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>The download was cancelled.</source>
        <translation>O download foi cancelado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>it does not end where it should</source>
        <translation>não termina onde deveria</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>the connection ended too early</source>
        <translation>a conexão terminou cedo demais</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>the server announces {n} B, and {listed} are listed</source>
        <translation>o servidor anuncia {n} B, e {listed} estão listados</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>the server sends another part of it than it was asked for</source>
        <translation>o servidor envia uma parte diferente da que foi pedida</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>{host} sends another file than {name}: {reason}.</source>
        <translation>{host} envia um arquivo diferente de {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>{name} could not be fetched from {host}: {reason}.</source>
        <translation>{name} não pôde ser obtido de {host}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>{size} is kept in {path}; the next try continues there.</source>
        <translation>{size} estão guardados em {path}; a próxima tentativa continua dali.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/engine_setup.py"/>
        <source>it ended early</source>
        <translation>terminou antes da hora</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>Choose a file that you may read.</source>
        <translation>Escolha um arquivo que você tenha permissão para ler.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>Choose a file that “Export saved queries” wrote.</source>
        <translation>Escolha um arquivo gravado por “Exportar consultas salvas”.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>Remove the file.</source>
        <translation>Remova o arquivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>The queries cannot be written to {path} ({reason}).</source>
        <translation>As consultas não podem ser gravadas em {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>The queries in {path} cannot be read ({reason}).</source>
        <translation>As consultas em {path} não podem ser lidas ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>The queries in {path} come from a newer version.</source>
        <translation>As consultas em {path} vêm de uma versão mais recente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>Update the plugin.</source>
        <translation>Atualize o complemento.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>{path} holds no saved queries.</source>
        <translation>{path} não contém consultas salvas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/index_files.py"/>
        <source>Close the programs that have it open, and check that its folder is writable.</source>
        <translation>Feche os programas que estão com ele aberto e verifique se sua pasta permite gravação.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/index_files.py"/>
        <source>The index {path} cannot be deleted ({reason}).</source>
        <translation>O índice {path} não pode ser excluído ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/index_files.py"/>
        <source>The index {path} is being built.</source>
        <translation>O índice {path} está sendo criado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/index_files.py"/>
        <source>Wait until it is ready, or cancel that first.</source>
        <translation>Espere que fique pronto ou cancele isso antes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/labels.py"/>
        <source>Save the edits of the layer, then the project once more.</source>
        <translation>Salve as edições da camada e depois o projeto mais uma vez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/labels.py"/>
        <source>The labels stay in {path}: they are being edited.</source>
        <translation>Os rótulos permanecem em {path}: estão sendo editados.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>Choose a GeoPackage that an index was built into.</source>
        <translation>Escolha um GeoPackage em que um índice tenha sido criado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>Index of {name} ready.</source>
        <translation>Índice de {name} pronto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>The index now belongs to {path}.</source>
        <translation>O índice agora pertence a {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>its model, {model}, is not found on this computer: add it again under Models…, or rebuild the index with another</source>
        <translation>seu modelo, {model}, não foi encontrado neste computador: adicione-o novamente em “Modelos…” ou recrie o índice com outro</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>{count} indexes deleted.</source>
        <translation><numerusform>{count} índice excluído.</numerusform><numerusform>{count} índices excluídos.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>{path} is no index that can be read.</source>
        <translation>{path} não é um índice que possa ser lido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Asking {host}…</source>
        <translation>Consultando {host}…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Verifique se o arquivo está ali e se você tem permissão para lê-lo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Check {name}</source>
        <translation>Verificar {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Comparing the file with its checksum…</source>
        <translation>Comparando o arquivo com sua soma de verificação…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Converting: the engine makes a model bundle of it…</source>
        <translation>Convertendo: o motor cria um pacote de modelo a partir dele…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Downloading from {host}: {done} of {total}</source>
        <translation>Baixando de {host}: {done} de {total}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Get it again from its source.</source>
        <translation>Obtenha-o novamente de sua origem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Getting the model was cancelled.</source>
        <translation>A obtenção do modelo foi cancelada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>It was deleted; try again, or fetch it in a browser from its source.</source>
        <translation>Foi excluído; tente novamente ou obtenha-o em um navegador de sua origem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>No checksum of {name} is published: by its size alone, the file may be it.</source>
        <translation>Nenhuma soma de verificação de {name} foi publicada: só pelo tamanho, o arquivo pode ser ele.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>The downloaded file is kept for the next try: {path}.</source>
        <translation>O arquivo baixado está guardado para a próxima tentativa: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>it has {n} B, and {listed} are listed</source>
        <translation>tem {n} B, e {listed} estão listados</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>its SHA-256 is not the published one</source>
        <translation>seu SHA-256 não é o publicado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>{path} is not {name}: {reason}.</source>
        <translation>{path} não é {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_list.py"/>
        <source>Check “List of models” in Settings ▸ Options ▸ Text Search, or clear it.</source>
        <translation>Verifique “Lista de modelos” em Configurações ▸ Opções ▸ Busca por texto ou limpe-a.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_list.py"/>
        <source>Give an address with https://, or a file, in Settings ▸ Options ▸ Text Search.</source>
        <translation>Informe um endereço com https:// ou um arquivo em Configurações ▸ Opções ▸ Busca por texto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_list.py"/>
        <source>The list of models {path} cannot be read: {reason}.</source>
        <translation>A lista de modelos {path} não pode ser lida: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_list.py"/>
        <source>The list of models {path} is not read over http: whoever sits on the way could put other models and other checksums into it.</source>
        <translation>A lista de modelos {path} não é lida por http: alguém no meio do caminho poderia colocar nela outros modelos e outras somas de verificação.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>Fetch the file in a browser and choose “I have the file already”.</source>
        <translation>Obtenha o arquivo em um navegador e escolha “Já tenho o arquivo”.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>Give its name and password in Settings ▸ Options ▸ Network.</source>
        <translation>Informe seu nome e sua senha em Configurações ▸ Opções ▸ Rede.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>It may want a login, or a filter of your network forbids it.</source>
        <translation>Ele pode exigir login, ou um filtro da sua rede o proíbe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>Its publisher may have moved it: look at the source&#x27;s page.</source>
        <translation>Quem o publica pode tê-lo movido: consulte a página da origem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>Try again later.</source>
        <translation>Tente novamente mais tarde.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>it is not there any more (status {n})</source>
        <translation>não está mais ali (status {n})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>nothing came for too long</source>
        <translation>nada chegou por tempo demais</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>the proxy wants a login</source>
        <translation>o proxy exige login</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>the server refuses it (status {n})</source>
        <translation>o servidor o recusa (status {n})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>the server reports an error (status {n})</source>
        <translation>o servidor relata um erro (status {n})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/part_file.py"/>
        <source>{path} is being written by another window of QGIS.</source>
        <translation>{path} está sendo gravado por outra janela do QGIS.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/pasted.py"/>
        <source>Copy it again, or save it and choose the file.</source>
        <translation>Copie-a novamente ou salve-a e escolha o arquivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/pasted.py"/>
        <source>The image cannot be kept in {path} ({reason}).</source>
        <translation>A imagem não pode ser guardada em {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/pasted.py"/>
        <source>The image cannot be read.</source>
        <translation>A imagem não pode ser lida.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/placing.py"/>
        <source>the layer is in {layer_crs}, the index in {index_crs}</source>
        <translation>a camada está em {layer_crs}, o índice em {index_crs}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/project_link.py"/>
        <source>Build it again; everything else of the project works.</source>
        <translation>Crie-o novamente; todo o resto do projeto funciona.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/project_link.py"/>
        <source>The index of “{layer}” is not found: {path}.</source>
        <translation>O índice de “{layer}” não foi encontrado: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/result_files.py"/>
        <source>Its file is {path}: export it before you close QGIS.</source>
        <translation>Seu arquivo é {path}: exporte-o antes de fechar o QGIS.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/result_files.py"/>
        <source>Search again to make them anew, or remove their groups.</source>
        <translation>Busque novamente para recriá-los ou remova seus grupos.</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/services/result_files.py"/>
        <source>{count} result files of this project are not found, {path} first.</source>
        <translation><numerusform>Um arquivo de resultados deste projeto não foi encontrado: {path}.</numerusform><numerusform>{count} arquivos de resultados deste projeto não foram encontrados, o primeiro é {path}.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/result_files.py"/>
        <source>“{layer}” could not be kept beside the project: {reason}.</source>
        <translation>“{layer}” não pôde ser guardada ao lado do projeto: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/result_places.py"/>
        <source>The folder for results cannot be made: {path} ({reason}).</source>
        <translation>A pasta para resultados não pode ser criada: {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/samples.py"/>
        <source>Sample photographs</source>
        <translation>Fotografias de amostra</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/samples.py"/>
        <source>Sample scene</source>
        <translation>Cena de amostra</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>An example tile was kept by an earlier version, without its place.</source>
        <translation>Uma quadrícula de exemplo foi guardada por uma versão anterior, sem sua posição.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>Press “Build index” first; it is done once per raster.</source>
        <translation>Pressione antes “Criar índice”; isso é feito uma vez por raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>Take it away with the cross below the query, and teach the search again from its marks.</source>
        <translation>Remova-o com a cruz abaixo da consulta e ensine a busca novamente a partir de suas marcas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>Take it away, and choose the example again from the results of a search.</source>
        <translation>Remova-a e escolha o exemplo novamente nos resultados de uma busca.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>The taught search for “{query}” is not found: {path}.</source>
        <translation>O que foi ensinado para “{query}” não foi encontrado: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>“{layer}” has no index yet.</source>
        <translation>“{layer}” ainda não tem índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/sources.py"/>
        <source>Add a raster layer from a file and choose it above.</source>
        <translation>Adicione uma camada raster a partir de um arquivo e escolha-a acima.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/sources.py"/>
        <source>No raster is chosen.</source>
        <translation>Nenhum raster foi escolhido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/sources.py"/>
        <source>The folder of the raster is read-only: its index is kept in the cache folder.</source>
        <translation>A pasta do raster é somente leitura: seu índice é guardado na pasta de cache.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>It has forgotten nothing to speak of: on the general pairs {after} %, and {before} % before.</source>
        <translation>Não esqueceu nada digno de nota: nos pares gerais {after} %, e {before} % antes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>It has forgotten something: on the general pairs {after} %, and {before} % before.</source>
        <translation>Esqueceu algo: nos pares gerais {after} %, e {before} % antes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>On photographs of elsewhere that ship with the plugin: {after} %, and {before} % before. They show little of what a model forgets: general pairs to replay measure it, and hold it.</source>
        <translation>Em fotografias de outros lugares, incluídas no complemento: {after} %, e {before} % antes. Elas mostram pouco do que um modelo esquece: pares gerais para repetir medem o esquecimento e o contêm.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>Training found nothing better: the new model is the base as it was.</source>
        <translation>O treinamento não encontrou nada melhor: o novo modelo é o modelo base como era.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>Training is stopped; what it has learnt so far is kept, and “Continue” goes on from there.</source>
        <translation>O treinamento está parado; o que aprendeu até agora está guardado, e “Continuar” prossegue dali.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>Training needs packages that the engine&#x27;s environment has not: {names}. They take some gigabytes of disk space; searching works without them.</source>
        <translation>O treinamento precisa de pacotes que o ambiente do motor não tem: {names}. Eles ocupam alguns gigabytes de disco; a busca continua sem eles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>What was learnt would have cost more of what the base knew than is allowed: the new model is the base as it was. General pairs to replay let it learn more.</source>
        <translation>O que foi aprendido faria esquecer mais do que o permitido daquilo que o modelo base sabia: o novo modelo é o modelo base como era. Pares gerais para repetir permitem que ele aprenda mais.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training_runs.py"/>
        <source>The training in {path} cannot be deleted: {reason}.</source>
        <translation>O treinamento em {path} não pode ser excluído: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/example.py"/>
        <source>an area of {raster}</source>
        <translation>uma área de {raster}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/example.py"/>
        <source>tile {tile}</source>
        <translation>quadrícula {tile}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>being built</source>
        <translation>em criação</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>model not found</source>
        <translation>modelo não encontrado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>raster not found</source>
        <translation>raster não encontrado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>64 digits in hex, or null</source>
        <translation>64 algarismos em hexadecimal, ou null</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>Correct it, or clear “List of models” in Settings ▸ Options ▸ Text Search: then the list that ships is used.</source>
        <translation>Corrija-a ou limpe “Lista de modelos” em Configurações ▸ Opções ▸ Busca por texto: então é usada a lista que acompanha o complemento.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>The list of models {path} cannot be used: {reason}.</source>
        <translation>A lista de modelos {path} não pode ser usada: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>a number of bytes</source>
        <translation>um número de bytes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>an address with https://</source>
        <translation>um endereço com https://</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>an address without https:// needs “sha256”</source>
        <translation>um endereço sem https:// precisa de “sha256”</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>figures by their source, as in {example}</source>
        <translation>números por origem, como em {example}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>it is nested too deeply</source>
        <translation>está aninhada demais</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>it is no JSON: {reason}</source>
        <translation>não é JSON: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>letters, digits, - and _</source>
        <translation>letras, algarismos, - e _</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>model {n}</source>
        <translation>modelo {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>one of {names}</source>
        <translation>um destes: {names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>{entry} is no object</source>
        <translation>{entry} não é um objeto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>{entry} is there twice</source>
        <translation>{entry} aparece duas vezes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>{entry}: {reason}</source>
        <translation>{entry}: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>{example}, or null</source>
        <translation>{example}, ou null</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>“models” holds none</source>
        <translation>“models” não contém nenhum</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>“schema” is not {n}</source>
        <translation>“schema” não é {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>“{key}” must be {wanted}</source>
        <translation>“{key}” deve ser: {wanted}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/query.py"/>
        <source>examples: {counts}</source>
        <translation>{counts} exemplos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/query.py"/>
        <source>similar to {example}</source>
        <translation>similar a {example}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/query.py"/>
        <source>{query}, taught by {count}</source>
        <translation>{query}, ensinada com {count}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/where.py"/>
        <source>in the rectangle</source>
        <translation>no retângulo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/where.py"/>
        <source>in the selection</source>
        <translation>na seleção</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/where.py"/>
        <source>in the view</source>
        <translation>na vista</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/where.py"/>
        <source>in “{layer}”</source>
        <translation>em “{layer}”</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>It hardly shows what was asked for: only closer to it than other tiles.</source>
        <translation>Quase não mostra o que foi pedido: só está mais próxima disso do que outras quadrículas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>It may show what was asked for; look at it.</source>
        <translation>Pode mostrar o que foi pedido; confira.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>It probably shows what was asked for, or something like it.</source>
        <translation>Provavelmente mostra o que foi pedido, ou algo parecido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>It very probably shows what was asked for.</source>
        <translation>Muito provavelmente mostra o que foi pedido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>Not seen in training, guessed from similar words: {words}.</source>
        <translation>Não vistas no treinamento, deduzidas de palavras similares: {words}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>Nothing stands out: true matches usually score higher than the best tile here.</source>
        <translation>Nada se destaca: correspondências verdadeiras costumam ter pontuação maior que a da melhor quadrícula aqui.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>The best matches are weak: what was asked for may not be there.</source>
        <translation>As melhores correspondências são fracas: o que foi pedido pode não estar ali.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>The index is not complete: only what it holds so far was searched.</source>
        <translation>O índice está incompleto: a busca abrangeu só o que ele contém até agora.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>Words that the model does not know: {words}.</source>
        <translation>Palavras que o modelo não conhece: {words}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>about {tiles}</source>
        <translation>cerca de {tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>fair</source>
        <translation>razoável</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>raster {n} of {all}</source>
        <translation>raster {n} de {all}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>weak</source>
        <translation>fraca</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/wording.py"/>
        <source>{count} tiles</source>
        <translation><numerusform>{count} quadrícula</numerusform><numerusform>{count} quadrículas</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{rate} tiles/s</source>
        <translation>{rate} quadrículas/s</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{what}: {done} of {all}</source>
        <translation>{what}: {done} de {all}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Check the interpreter in Settings ▸ Options ▸ Text Search.</source>
        <translation>Verifique o interpretador em Configurações ▸ Opções ▸ Busca por texto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Choose another interpreter in Settings ▸ Options ▸ Text Search.</source>
        <translation>Escolha outro interpretador em Configurações ▸ Opções ▸ Busca por texto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Close other programs and try again: the engine is started anew, and an index continues where it stopped.</source>
        <translation>Feche outros programas e tente novamente: o motor é reiniciado, e um índice continua de onde parou.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Nothing indexed is lost; try again, it is started anew.</source>
        <translation>Nada do que foi indexado se perdeu; tente novamente, ele é reiniciado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Plugin and engine come from different versions: install both anew, restart QGIS.</source>
        <translation>O complemento e o motor são de versões diferentes: instale ambos novamente e reinicie o QGIS.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine could not be started with {path}.</source>
        <translation>O motor de busca não pôde ser iniciado com {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine did not start with {path}: {reason}.</source>
        <translation>O motor de busca não iniciou com {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine has not answered for {n} seconds and was ended.</source>
        <translation>O motor de busca não respondeu por {n} segundos e foi encerrado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine speaks protocol {theirs}, this plugin speaks {ours}.</source>
        <translation>O motor de busca usa o protocolo {theirs}, este complemento usa o {ours}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine was killed: memory ran out, most likely.</source>
        <translation>O motor de busca foi encerrado à força: muito provavelmente a memória acabou.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine {how}.</source>
        <translation>O motor de busca {how}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Try again, it is started anew; the log panel “Text Search” has the details.</source>
        <translation>Tente novamente, ele é reiniciado; o painel de registro “Text Search” traz os detalhes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>crashed in one of its libraries</source>
        <translation>travou em uma de suas bibliotecas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>ended unexpectedly (exit code {n})</source>
        <translation>terminou inesperadamente (código de saída {n})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>exit code {n}</source>
        <translation>código de saída {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>{path} does not answer like the search engine.</source>
        <translation>{path} não responde como o motor de busca.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>Choose the Python of an environment with the engine&#x27;s packages, or let one be made.</source>
        <translation>Escolha o Python de um ambiente com os pacotes do motor ou deixe que um seja criado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>It comes from {origin}; correct or clear it there.</source>
        <translation>A origem é {origin}; corrija-o ou limpe-o ali.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>Setting up the search engine has not come to its end: {path}.</source>
        <translation>A configuração do motor de busca não foi concluída: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>The search engine is not set up yet: there is no interpreter at {path}.</source>
        <translation>O motor de busca ainda não está configurado: não há interpretador em {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>The search engine&#x27;s Python interpreter was not found: {path}.</source>
        <translation>O interpretador Python do motor de busca não foi encontrado: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>it is QGIS</source>
        <translation>é o QGIS</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>it is no program</source>
        <translation>não é um programa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>the environment variable {name}</source>
        <translation>a variável de ambiente {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>the option Settings ▸ Options ▸ Text Search</source>
        <translation>a opção Configurações ▸ Opções ▸ Busca por texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>{path} cannot run the search engine: {reason}.</source>
        <translation>{path} não consegue executar o motor de busca: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>“Set up the engine…” does it, also in Settings ▸ Options ▸ Text Search.</source>
        <translation>“Configurar o motor…” faz isso, também em Configurações ▸ Opções ▸ Busca por texto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it answers something else</source>
        <translation>responde outra coisa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it does not answer</source>
        <translation>não responde</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it is Python {version}, and the engine needs {least} or newer</source>
        <translation>é Python {version}, e o motor precisa de {least} ou mais recente</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it is QGIS&#x27;s own Python</source>
        <translation>é o próprio Python do QGIS</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it is a free-threaded Python, for which there are no packages</source>
        <translation>é um Python sem GIL (free-threaded), para o qual não há pacotes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it is a program of 32 bits, for which there are no packages</source>
        <translation>é um programa de 32 bits, para o qual não há pacotes</translation>
    </message>
</context>
</TS>
